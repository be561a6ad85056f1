import type { CommonParams, FieldParams } from './common.ts';

export interface CheckboxParams extends FieldParams {
  text?: string;
  checked?: boolean;
  /** `yes` adds `[]` to the name. */
  name_is_array?: 'yes';
  note_text?: string;
  input_class_name?: string;
  text_class_name?: string;
  small?: boolean;
  checked_minus?: boolean;
  fieldId?: string | number;
  dataValue?: string | number;
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

export interface CheckboxesDropdownParams extends CommonParams {
  items: CheckboxesDropdownItem[];
  name?: string;
  name_is_array?: boolean | 'yes';
  title_empty?: string;
  /** Three forms of a word for 1, 2 and 5 of them, separated by commas. */
  title_numeral?: string;
  title_before?: string;
  need_escape?: boolean;
  control_class_name?: string;
}

export interface RadioParams extends FieldParams {
  label?: string;
  prefix?: string;
  selected?: boolean;
  text_class_name?: string;
  color?: string;
  noTitle?: boolean;
  fieldId?: string | number;
  dataValue?: string | number;
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

export interface SelectParams extends CommonParams {
  items: SelectItem[];
  /** Id of the item that is chosen; the first one where it is unknown. */
  selected?: string | number;
  name?: string;
  button_class_name?: string;
  input_special_class?: string;
  default?: string;
  need_escape?: boolean;
  no_titles?: boolean;
  selected_before?: string;
  selected_after?: string;
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
