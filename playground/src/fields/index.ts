import { addressControl } from './address-control.tsx';
import { checkboxControl } from './checkbox-control.tsx';
import type { FieldControl } from './control.ts';
import { dateControl } from './date-control.tsx';
import { legalControl } from './legal-control.tsx';
import { multiselectControl } from './multiselect-control.tsx';
import { multitextControl } from './multitext-control.tsx';
import { selectControl } from './select-control.tsx';
import { shownControl } from './shown-control.tsx';
import { textControl } from './text-control.tsx';
import { textareaControl } from './textarea-control.tsx';

/** How each type of custom field is edited in a card. */
const CONTROLS: Readonly<Record<string, FieldControl>> = {
  text: textControl,
  numeric: textControl,
  price: textControl,
  monetary: textControl,
  url: textControl,
  org_legal_name: textControl,
  textarea: textareaControl,
  streetaddress: textareaControl,
  checkbox: checkboxControl,
  select: selectControl,
  radiobutton: selectControl,
  category: selectControl,
  multiselect: multiselectControl,
  date: dateControl,
  birthday: dateControl,
  date_time: dateControl,
  multitext: multitextControl,
  smart_address: addressControl,
  legal_entity: legalControl,
  tracking_data: shownControl,
  linked_entity: shownControl,
  chained_list: shownControl,
  items: shownControl,
  payer: shownControl,
  supplier: shownControl,
  file: shownControl,
};

/** A type that is new to us is shown, never lost. */
export const controlOf = (type: string): FieldControl => CONTROLS[type] ?? shownControl;
