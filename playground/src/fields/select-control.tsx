import type { FieldItem } from '../crm/types.ts';
import { ControlSelect } from '../ui/ControlSelect.tsx';
import { type ControlProps, type FieldControl, inputText } from './control.ts';
import { t } from './texts.ts';

function Select({ field, name, values }: ControlProps) {
  const options = field.nested ?? field.enums ?? [];
  return (
    <ControlSelect
      class="linked-form__select"
      name={name}
      label={field.name}
      selected={String(values[0]?.enum_id ?? '')}
      items={[
        { id: '', option: t('not_chosen') },
        ...options.map((one) => ({ id: String(one.id), option: one.value })),
      ]}
    />
  );
}

function read(root: Element): readonly FieldItem[] {
  const id = Number(inputText(root, 'input'));
  return id ? [{ enum_id: id }] : [];
}

/** One of several: lists, switches and categories. */
export const selectControl: FieldControl = { Control: Select, read };
