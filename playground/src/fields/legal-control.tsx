import { asRecord } from '../stage/unknown.ts';
import { type ControlProps, type FieldControl, textOf } from './control.ts';
import { t } from './texts.ts';

const PARTS = ['name', 'vat_id', 'address', 'bank_account_number', 'bank_code', 'director'] as const;

function Legal({ name, values }: ControlProps) {
  const entity = asRecord(values[0]?.value);
  return (
    <div class="kit-lines">
      {PARTS.map((part) => (
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
}

/** A legal entity: only its name is required, and without a name there is none. */
export const legalControl: FieldControl = {
  Control: Legal,
  read: (root) => {
    const parts = [...root.querySelectorAll<HTMLInputElement>('input')].map(
      (input) => [input.dataset.part ?? '', input.value.trim()] as const,
    );
    const value = Object.fromEntries(parts.filter(([, text]) => text !== ''));
    return value.name ? [{ value }] : [];
  },
};
