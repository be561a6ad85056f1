import type { PageTwig } from '../twig/create-twig.ts';
import { button } from './button/button.ts';
import { cancelButton } from './cancel-button/cancel-button.ts';
import { checkbox } from './checkbox/checkbox.ts';
import { checkboxesDropdown, checkboxesDropdownValues } from './checkboxes-dropdown/checkboxes-dropdown.ts';
import { type Control, type ControlPage, SPACE } from './control.ts';
import { dateField } from './date-field/date-field.ts';
import { deleteButton } from './delete-button/delete-button.ts';
import { file } from './file/file.ts';
import { input } from './input/input.ts';
import { multiselect } from './multiselect/multiselect.ts';
import { pipelineSelect } from './pipeline-select/pipeline-select.ts';
import { radio } from './radio/radio.ts';
import { searchBlock } from './search-block/search-block.ts';
import { select } from './select/select.ts';
import { suggest } from './suggest/suggest.ts';
import { switcher } from './switcher/switcher.ts';
import { textarea } from './textarea/textarea.ts';
import { widgetParam } from './widget-param/widget-param.ts';

/** Every system template of the page. */
export const CONTROLS: readonly Control[] = [
  button,
  cancelButton,
  deleteButton,
  checkbox,
  checkboxesDropdown,
  checkboxesDropdownValues,
  dateField,
  file,
  input,
  multiselect,
  radio,
  select,
  suggest,
  textarea,
  switcher,
  pipelineSelect,
  searchBlock,
  widgetParam,
];

/** Registers the templates and starts the behaviour; gives what takes the handlers off again. */
export function installControls(twig: PageTwig, page: ControlPage): () => void {
  for (const control of CONTROLS) {
    twig.register(control.path, control.markup);
    control.install?.(page);
  }
  return () => void page.$(page.document).off(SPACE);
}
