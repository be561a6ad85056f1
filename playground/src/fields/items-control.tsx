import { useState } from 'preact/hooks';
import type { FieldItem } from '../crm/types.ts';
import { asRecord } from '../stage/unknown.ts';
import { type ControlProps, type FieldControl, textOf } from './control.ts';
import { storedAttribute, storedValues, withParts } from './stored.ts';
import { t } from './texts.ts';

const TEXTS = ['description', 'sku'] as const;
const NUMBERS = ['quantity', 'unit_price'] as const;

function Items({ name, values }: ControlProps) {
  const [added, add] = useState(0);
  const rows = [
    ...values,
    ...Array.from({ length: values.length ? added : added + 1 }, (): FieldItem => ({})),
  ];
  return (
    <div class="linked-form__multiple-container" {...storedAttribute(values)}>
      {rows.map(({ value }, index) => (
        <div key={index} class="kit-item-line" data-index={index}>
          {[...TEXTS, ...NUMBERS].map((part) => (
            <input
              key={part}
              type="text"
              class="linked-form__cf text-input"
              name={`${name}[${index}][${part}]`}
              data-part={part}
              inputMode={(NUMBERS as readonly string[]).includes(part) ? 'decimal' : 'text'}
              defaultValue={textOf(asRecord(value)[part])}
              placeholder={t(`item_${part}`)}
              aria-label={t(`item_${part}`)}
              autocomplete="off"
            />
          ))}
        </div>
      ))}
      <button type="button" class="kit-link-button" onClick={() => add(added + 1)}>
        {t('add_value')}
      </button>
    </div>
  );
}

/** One line of an invoice; a line without a description is taken away. */
function readLine(row: Element, stored: FieldItem | undefined): readonly FieldItem[] {
  const text = (part: string): string =>
    row.querySelector<HTMLInputElement>(`[data-part=${part}]`)?.value.trim() ?? '';
  if (text('description') === '') return [];
  const numbers = NUMBERS.map((part) => {
    const written = text(part);
    return [part, written === '' ? '' : Number(written.replace(',', '.')) || 0] as const;
  });
  const texts = TEXTS.map((part) => [part, text(part)] as const);
  return [{ value: withParts(stored?.value, Object.fromEntries([...texts, ...numbers])) }];
}

/** Lines of an invoice: what, its number, how many, for how much. */
export const itemsControl: FieldControl = {
  Control: Items,
  read: (root) => {
    const stored = storedValues(root);
    return [...root.querySelectorAll('.kit-item-line')].flatMap((row, index) => readLine(row, stored[index]));
  },
};
