import { type ControlProps, type FieldControl, textOf } from './control.ts';
import { t } from './texts.ts';

const LINES = ['address_line_1', 'address_line_2', 'city', 'state', 'zip', 'country'] as const;

function Address({ name, values }: ControlProps) {
  return (
    <div class="kit-lines">
      {LINES.map((line, index) => (
        <input
          key={line}
          type="text"
          class="linked-form__cf text-input"
          name={`${name}[${index + 1}]`}
          data-line={line}
          defaultValue={textOf(values.find((item) => item.enum_code === line)?.value)}
          placeholder={t(line)}
          aria-label={t(line)}
          autocomplete="off"
        />
      ))}
    </div>
  );
}

export const addressControl: FieldControl = {
  Control: Address,
  read: (root) =>
    [...root.querySelectorAll<HTMLInputElement>('input')].flatMap((input) =>
      input.value.trim() === '' ? [] : [{ value: input.value.trim(), enum_code: input.dataset.line ?? null }],
    ),
};
