import { asRecord } from '../stage/unknown.ts';
import { type ControlProps, type FieldControl, textOf } from './control.ts';
import { storedAttribute, storedValues, withParts } from './stored.ts';
import { t } from './texts.ts';

type Part =
  | 'name'
  | 'vat_id'
  | 'address'
  | 'bank_account_number'
  | 'bank_code'
  | 'director'
  | 'phone'
  | 'email';

/** Somebody in law or in trade, part by part. Without a name there is nobody; parts that are not shown are kept. */
export const partsControl = (parts: readonly Part[]): FieldControl => ({
  Control: ({ name, values }: ControlProps) => {
    const entity = asRecord(values[0]?.value);
    return (
      <div class="kit-lines" {...storedAttribute(values)}>
        {parts.map((part) => (
          <input
            key={part}
            type="text"
            class="linked-form__cf text-input"
            name={`${name}[${part}]`}
            data-part={part}
            defaultValue={textOf(entity[part])}
            placeholder={t(`legal_${part}`)}
            aria-label={t(`legal_${part}`)}
            autocomplete="off"
          />
        ))}
      </div>
    );
  },
  read: (root) => {
    const typed = [...root.querySelectorAll<HTMLInputElement>('input')].map(
      (input) => [input.dataset.part ?? '', input.value.trim()] as const,
    );
    const [first, ...others] = storedValues(root);
    const value = withParts(first?.value, Object.fromEntries(typed));
    return value.name ? [{ value }, ...others] : others;
  },
});
