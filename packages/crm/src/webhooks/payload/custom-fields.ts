import type { Unit } from '../../core/unit.ts';
import { type Field, fieldsOf } from '../../fields/definition.ts';
import { outward, type StoredValue, storedValues } from '../../fields/read.ts';
import type { Tree } from './form.ts';

/** `custom_fields` of one thing in the form of webhooks (reference: api-v4, section 16.4). */
export function customFields(
  unit: Unit,
  entityType: string,
  id: number,
  catalogId?: number,
): readonly Tree[] {
  const stored =
    storedValues(unit, catalogId === undefined ? entityType : 'catalog_elements', [id]).get(id) ?? [];
  const set = fieldsOf(unit, entityType, catalogId);
  return set.fields.flatMap((field) => {
    const values = stored.filter((value) => value.field_id === field.id);
    if (values.length === 0) return [];
    const shown = values.map((value) => shownValue(field, value));
    return [
      {
        id: field.id,
        name: field.name,
        code: field.code,
        values: field.type === 'radiobutton' ? shown[0] : shown,
      },
    ];
  });
}

function shownValue(field: Field, stored: StoredValue): unknown {
  const { value } = outward(field, stored);
  switch (field.type) {
    case 'date':
    case 'date_time':
      return value;
    case 'birthday':
      return {
        value: new Date(Number(value) * 1000).toISOString().slice(0, 10).split('-').reverse().join('.'),
      };
    case 'checkbox':
      return { value: value === true ? '1' : '0' };
    default:
      return { value, enum: stored.enum_id };
  }
}
