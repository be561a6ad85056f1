import type { FieldDefinition, FieldItem } from '../crm/types.ts';
import { controlOf } from './index.ts';

interface Props {
  readonly field: FieldDefinition;
  readonly values: readonly FieldItem[];
  readonly hidden?: boolean;
}

/** A custom field with its name, under the classes and attributes by which widgets find it. */
export function FieldRow({ field, values, hidden = false }: Props) {
  const { Control } = controlOf(field.type);
  // Of fields with several values each value carries the code itself.
  const isMany = field.type === 'multitext';
  const look = isMany ? 'multitext linked-form__field-pei' : field.type;
  return (
    <div
      class={`linked-form__field linked-form__field-${look} ${hidden ? 'hidden' : ''}`}
      data-id={field.id}
      data-type={field.type}
      data-pei-code={isMany ? undefined : field.code?.toLowerCase()}
    >
      <div class="linked-form__field__label" title={field.name}>
        <span>{field.name}</span>
      </div>
      <div class="linked-form__field__value">
        <Control field={field} name={`CFV[${field.id}]`} values={values} />
      </div>
    </div>
  );
}
