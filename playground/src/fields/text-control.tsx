import { type ControlProps, type FieldControl, firstText, inputText } from './control.ts';

const MODES: Readonly<Record<string, 'decimal' | 'url' | 'text'>> = {
  numeric: 'decimal',
  price: 'decimal',
  monetary: 'decimal',
  url: 'url',
};

function TextInput({ field, name, values }: ControlProps) {
  return (
    <input
      type="text"
      class="linked-form__cf text-input"
      name={name}
      defaultValue={firstText(values)}
      inputMode={MODES[field.type] ?? 'text'}
      placeholder="…"
      autocomplete="off"
      data-type={field.type}
      aria-label={field.name}
    />
  );
}

/** One line of text: text, numbers, money, links. */
export const textControl: FieldControl = {
  Control: TextInput,
  read: (root) => {
    const value = inputText(root);
    return value === '' ? [] : [{ value }];
  },
};
