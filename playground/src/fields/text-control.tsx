import { type ControlProps, type FieldControl, firstText, inputText } from './control.ts';

const MODES: Readonly<Record<string, 'decimal' | 'text'>> = {
  numeric: 'decimal',
  price: 'decimal',
  monetary: 'decimal',
};

/** Numbers have a type and a class of their own, by which widgets find them; to a browser the type is a text. */
const NUMBER = 'linked-form__cf js-control-allow-numeric-float text-input';

function TextInput({ field, name, values }: ControlProps) {
  const isNumber = field.type === 'numeric';
  return (
    <input
      // Not a type of HTML, but the one that the live page has and widgets select.
      type={(isNumber ? 'numeric' : 'text') as 'text'}
      class={isNumber ? NUMBER : 'linked-form__cf text-input'}
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

/** One line of text: text, numbers, money. */
export const textControl: FieldControl = {
  Control: TextInput,
  read: (root) => {
    const value = inputText(root);
    return value === '' ? [] : [{ value }];
  },
};
