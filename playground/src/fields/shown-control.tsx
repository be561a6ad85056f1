import type { FieldItem } from '../crm/types.ts';
import { asRecord } from '../stage/unknown.ts';
import { type ControlProps, type FieldControl, textOf } from './control.ts';

function Shown({ values }: ControlProps) {
  const texts = values.map(describe).filter((text) => text !== '');
  return <span class="kit-shown">{texts.length ? texts.join(', ') : '…'}</span>;
}

/** The part of a compound value by which a person knows it. */
function describe(item: FieldItem): string {
  const parts = asRecord(item.value);
  const named =
    textOf(parts.name) || textOf(parts.file_name) || textOf(parts.description) || textOf(parts.sku);
  return named || textOf(item.value) || textOf(item.catalog_element_id);
}

/** Values of a type that nobody here knows yet: they are shown, and left as they are. */
export const shownControl: FieldControl = { Control: Shown };
