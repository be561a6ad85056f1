import type { Entity, FieldDefinition } from '../crm/types.ts';
import { FieldRow } from './FieldRow.tsx';
import './fields.css';

interface Props {
  readonly entity: Pick<Entity, 'custom_fields_values'>;
  readonly fields: readonly FieldDefinition[];
  /** Grows when the card was saved or its changes were dropped: every row is drawn anew. */
  readonly turn: number;
  /** Which fields are out of sight; they stay in the form. */
  readonly hides?: (field: FieldDefinition, filled: boolean) => boolean;
}

/** The custom fields of an entity. A row is drawn anew when the stored value changed, and left alone otherwise. */
export function FieldRows({ entity, fields, turn, hides }: Props) {
  const stored = new Map((entity.custom_fields_values ?? []).map((value) => [value.field_id, value.values]));
  return (
    <>
      {fields.map((field) => {
        const values = stored.get(field.id) ?? [];
        return (
          <FieldRow
            key={`${field.id} ${turn} ${JSON.stringify(values)}`}
            field={field}
            values={values}
            hidden={hides?.(field, values.length > 0) ?? false}
          />
        );
      })}
    </>
  );
}
