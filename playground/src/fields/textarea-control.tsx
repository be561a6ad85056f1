import { type ControlProps, type FieldControl, firstText, inputText } from './control.ts';

function TextArea({ field, name, values }: ControlProps) {
  return (
    <textarea
      class="linked-form__cf text-input text-input-textarea"
      name={name}
      defaultValue={firstText(values)}
      rows={1}
      placeholder="…"
      aria-label={field.name}
    />
  );
}

export const textareaControl: FieldControl = {
  Control: TextArea,
  read: (root) => {
    const value = inputText(root);
    return value === '' ? [] : [{ value }];
  },
};
