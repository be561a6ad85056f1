type Word<Text extends string, Found extends string = never> = Text extends `${infer First} ${infer Rest}`
  ? Word<Rest, Found | First>
  : Found | Text;

/** The words of a text, also as a type: the types of the sdk are held against this table. */
const words = <const Text extends string>(text: Text): readonly Word<Text>[] =>
  text.split(' ') as Word<Text>[];

/**
 * The twig controls of the page and the parameters that each reads.
 * `self.render({ref: '/tmpl/controls/<name>.twig'}, params)`, in templates `include_control('<name>', params)`.
 * Source: Kommo `docs/templates`; parameters also as public widgets pass them.
 */
export const CONTROLS = {
  button: words(
    'type class_name id name text text_bold title inner_class_name icon_class_name svg_class_name icon_right_name plain disabled tab_index additional_data context_menu context_menu_class_name button_input_class_name button_content blue style',
  ),
  cancel_button: words('text class_name id tab_index hidden additional_data'),
  delete_button: words('id class_name text additional_data'),
  checkbox: words(
    'name name_is_array id value checked checked_minus disabled text label note_text class_name input_class_name text_class_name small fieldId dataValue additional_data',
  ),
  checkboxes_dropdown: words(
    'class_name items id name name_is_array title title_empty title_numeral title_before checked selected master_checkbox_class need_escape disabled control_class_name',
  ),
  'checkboxes_dropdown/values_title': words(
    'class_name items id name name_is_array title title_empty title_numeral title_before checked selected master_checkbox_class need_escape disabled control_class_name',
  ),
  date_field: words(
    'type id name value placeholder class_name input_class title_format data_format disabled show_icon control_class_name',
  ),
  file: words('name class id size style text'),
  input: words(
    'name id type value text placeholder class_name styled_input max max_length style disabled readonly data_id sort autosize_width min_size additional_data',
  ),
  multiselect: words('name values selected'),
  'pipeline_select/index': words('id class_name items multiple has_pipelines name selected title disabled'),
  radio: words(
    'name id prefix value label class_name text_class_name disabled selected color noTitle fieldId dataValue additional_data',
  ),
  select: words(
    'items selected selected_value selected_option name id class_name button_class_name input_special_class default disabled need_escape no_titles tab_index selected_before selected_after text style additional_data',
  ),
  suggest: words(
    'items selected value name id class_name input_class_name placeholder input_type disabled list_separated wrapper_id suggest_icon closable styled_input type value_id ajax',
  ),
  switcher: words('checked custom_class_name id name value'),
  textarea: words('id name value placeholder class_name style disabled readonly tab_index additional_data'),
} as const satisfies Record<string, readonly string[]>;

export type ControlName = keyof typeof CONTROLS;

/** System templates that are no controls, and the parameters that each reads. */
const OTHER_TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  '/tmpl/common/search_block.twig': words(
    'id name value placeholder search_placeholder class_name input_class_name loader_class_name',
  ),
  '/tmpl/salesbot_designer/controls/widget_param.twig': words('caption is_widget class_name name content'),
};

/** System templates that are no controls: `/tmpl/common/search_block.twig`. */
export const SYSTEM_TEMPLATES: readonly string[] = Object.keys(OTHER_TEMPLATES);

/** The name of the control behind a reference: `button` of `/tmpl/controls/button.twig`. */
export const controlOf = (reference: string): string | undefined =>
  /^\/?tmpl\/controls\/(.+)\.twig$/.exec(reference)?.[1];

/** The parameters that a system template reads; nothing for a reference that is none. */
export function parametersOf(reference: string): readonly string[] | undefined {
  const name = controlOf(reference);
  if (name === undefined) return OTHER_TEMPLATES[reference];
  return Object.hasOwn(CONTROLS, name) ? CONTROLS[name as ControlName] : undefined;
}
