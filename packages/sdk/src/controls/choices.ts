export interface CheckboxParams {
  name?: string;
  /** `yes` adds `[]` to the name. */
  name_is_array?: 'yes';
  id?: string;
  value?: string | number;
  checked?: boolean;
  /** A dash in place of the tick: some of many. */
  checked_minus?: boolean;
  disabled?: boolean;
  text?: string;
  label?: string;
  note_text?: string;
  class_name?: string;
  input_class_name?: string;
  text_class_name?: string;
  small?: boolean;
  fieldId?: string | number;
  dataValue?: string | number;
  additional_data?: string;
}

export interface CheckboxesDropdownItem {
  id: string | number;
  option: string;
  name?: string;
  is_checked?: boolean;
  prefix?: string;
  active?: boolean;
  bg_color?: string;
  divider_before?: boolean;
  divider_after?: boolean;
}

export interface CheckboxesDropdownParams {
  items: CheckboxesDropdownItem[];
  id?: string;
  name?: string;
  name_is_array?: boolean | 'yes';
  class_name?: string;
  control_class_name?: string;
  title?: string;
  title_empty?: string;
  /** Three forms of a word for 1, 2 and 5 of them, separated by commas. */
  title_numeral?: string;
  title_before?: string;
  checked?: boolean;
  /** Ids of the items that are checked. */
  selected?: readonly (string | number)[];
  /** For the box that checks all. */
  master_checkbox_class?: string;
  need_escape?: boolean;
  disabled?: boolean;
}

export interface PipelineSelectParams {
  items: object[];
  id?: string;
  name?: string;
  class_name?: string;
  title?: string;
  selected?: string | number;
  multiple?: boolean;
  has_pipelines?: boolean;
  disabled?: boolean;
}

export interface RadioParams {
  name?: string;
  id?: string;
  prefix?: string;
  value?: string | number;
  label?: string;
  selected?: boolean;
  disabled?: boolean;
  class_name?: string;
  text_class_name?: string;
  color?: string;
  noTitle?: boolean;
  fieldId?: string | number;
  dataValue?: string | number;
  additional_data?: string;
}

export interface SelectItem {
  /** The value; the option's text where there is none. */
  id?: string | number;
  option: string;
  disabled?: boolean;
  bg_color?: string;
  class_name?: string;
  additional_data?: string;
}

export interface SelectParams {
  items: SelectItem[];
  /** Id of the item that is chosen; the first one where it is unknown. */
  selected?: string | number;
  selected_value?: string | number;
  selected_option?: string;
  name?: string;
  id?: string;
  class_name?: string;
  button_class_name?: string;
  input_special_class?: string;
  default?: string;
  text?: string;
  style?: string;
  disabled?: boolean;
  need_escape?: boolean;
  no_titles?: boolean;
  tab_index?: number | string;
  selected_before?: string;
  selected_after?: string;
  additional_data?: string;
}

export interface MultiselectParams {
  name: string;
  values: { id: string | number; value: string }[];
  selected?: string | number | (string | number)[];
}

export interface SwitcherParams {
  checked?: boolean;
  /** For example `switcher_blue`. */
  custom_class_name?: string;
  id?: string;
  name?: string;
  value?: string | number;
}
