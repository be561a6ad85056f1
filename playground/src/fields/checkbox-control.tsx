import type { ControlProps, FieldControl } from './control.ts';

function Checkbox({ field, name, values }: ControlProps) {
  const on = values[0]?.value === true || values[0]?.value === '1';
  return (
    <label class={on ? 'control-checkbox is-checked' : 'control-checkbox'}>
      <div class="control-checkbox__body">
        <input type="checkbox" name={name} value="1" defaultChecked={on} aria-label={field.name} />
        <span class="control-checkbox__helper" />
      </div>
    </label>
  );
}

export const checkboxControl: FieldControl = {
  Control: Checkbox,
  read: (root) => [{ value: root.querySelector<HTMLInputElement>('input')?.checked === true }],
};
