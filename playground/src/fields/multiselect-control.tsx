import { CheckboxesDropdown } from '../ui/CheckboxesDropdown.tsx';
import type { ControlProps, FieldControl } from './control.ts';

function MultiSelect({ field, name, values }: ControlProps) {
  const chosen = new Set(values.map((item) => item.enum_id));
  return (
    <CheckboxesDropdown
      name={`${name}[]`}
      prefix={`cf_${field.id}_`}
      titleEmpty="…"
      items={(field.enums ?? []).map((one) => ({
        id: String(one.id),
        option: one.value,
        checked: chosen.has(one.id),
      }))}
    />
  );
}

export const multiselectControl: FieldControl = {
  Control: MultiSelect,
  read: (root) =>
    [...root.querySelectorAll<HTMLInputElement>('input.js-item-checkbox:checked')].map((box) => ({
      enum_id: Number(box.value),
    })),
};
