import { type ControlProps, type FieldControl, firstText, inputText } from './control.ts';
import { formatInput, parseInput, withTime } from './date-text.ts';

function DateInput({ field, name, values }: ControlProps) {
  const seconds = Number(firstText(values));
  const time = withTime(field.type);
  return (
    <span class="date_field_wrapper js-control-date">
      <input
        type="text"
        class={values.length ? 'date_field text-input' : 'date_field text-input empty'}
        name={name}
        defaultValue={values.length ? formatInput(seconds, time) : ''}
        maxLength={time ? 16 : 10}
        placeholder="…"
        autocomplete="off"
        data-type={field.type}
        aria-label={field.name}
      />
    </span>
  );
}

/** Days, birthdays and moments, written as the account writes dates. */
export const dateControl: FieldControl = {
  Control: DateInput,
  read: (root, field) => {
    const text = inputText(root);
    // What is no date goes to the CRM as it stands, which refuses it; as nothing it would clear what is stored.
    return text === '' ? [] : [{ value: parseInput(text, withTime(field.type)) ?? text }];
  },
};
