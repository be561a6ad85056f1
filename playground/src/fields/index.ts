import { addressControl } from './address-control.tsx';
import { chainedControl } from './chained-control.tsx';
import { checkboxControl } from './checkbox-control.tsx';
import type { FieldControl } from './control.ts';
import { dateControl } from './date-control.tsx';
import { fileControl } from './file-control.tsx';
import { itemsControl } from './items-control.tsx';
import { linkedEntityControl } from './linked-entity-control.tsx';
import { multiselectControl } from './multiselect-control.tsx';
import { multitextControl } from './multitext-control.tsx';
import { partsControl } from './parts-control.tsx';
import { selectControl } from './select-control.tsx';
import { shownControl } from './shown-control.tsx';
import { textControl } from './text-control.tsx';
import { textareaControl } from './textarea-control.tsx';
import { urlControl } from './url-control.tsx';

const LEGAL = ['name', 'vat_id', 'address', 'bank_account_number', 'bank_code', 'director'] as const;

/** How each type of custom field is edited in a card. */
const CONTROLS: Readonly<Record<string, FieldControl>> = {
  text: textControl,
  numeric: textControl,
  price: textControl,
  monetary: textControl,
  url: urlControl,
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
  legal_entity: partsControl(LEGAL),
  payer: partsControl([...LEGAL, 'phone', 'email']),
  supplier: partsControl(LEGAL.slice(0, -1)),
  tracking_data: textControl,
  linked_entity: linkedEntityControl,
  chained_list: chainedControl,
  items: itemsControl,
  file: fileControl,
};

/** A type that is new to us is shown, never lost. */
export const controlOf = (type: string): FieldControl => CONTROLS[type] ?? shownControl;
