import type { ButtonParams, CancelButtonParams, DeleteButtonParams } from './buttons.ts';
import type {
  CheckboxesDropdownParams,
  CheckboxParams,
  MultiselectParams,
  PipelineSelectParams,
  RadioParams,
  SelectParams,
  SwitcherParams,
} from './choices.ts';
import type { DateFieldParams, FileParams, InputParams, SuggestParams, TextareaParams } from './inputs.ts';

export type * from './buttons.ts';
export type * from './choices.ts';
export type * from './inputs.ts';

/**
 * Parameters of the page's twig controls by their name: `/tmpl/controls/<name>.twig`, in `self.render({ref}, params)`
 * and in `{{ include_control('<name>', {…}) }}`.
 * Source: Kommo `docs/templates` and its page on each control.
 */
export interface Controls {
  button: ButtonParams;
  cancel_button: CancelButtonParams;
  checkbox: CheckboxParams;
  checkboxes_dropdown: CheckboxesDropdownParams;
  'checkboxes_dropdown/values_title': CheckboxesDropdownParams;
  date_field: DateFieldParams;
  delete_button: DeleteButtonParams;
  file: FileParams;
  input: InputParams;
  multiselect: MultiselectParams;
  'pipeline_select/index': PipelineSelectParams;
  radio: RadioParams;
  select: SelectParams;
  suggest: SuggestParams;
  switcher: SwitcherParams;
  textarea: TextareaParams;
}
