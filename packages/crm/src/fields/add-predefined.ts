import type { Unit } from '../core/unit.ts';
import type { PredefinedField } from './predefined.ts';

/** Puts a field of the system into its place. */
export function addPredefined(
  unit: Unit,
  entityType: string,
  field: PredefinedField,
  index: number,
  catalogId?: number,
): void {
  const { id } = unit.db.insert('custom_field', {
    entity_type: entityType,
    catalog_id: catalogId,
    name: field.name,
    type: field.type,
    code: field.code,
    sort: index + 1,
    group_id: field.group,
    is_predefined: true,
  });
  addEnums(unit, id, field.enums ?? [], (text) => (field.type === 'multitext' ? text : null));
}

export function addEnums(
  unit: Unit,
  fieldId: number,
  enums: readonly string[],
  code: (text: string) => string | null = () => null,
): void {
  for (const [index, value] of enums.entries()) {
    unit.db.insert('custom_field_enum', { field_id: fieldId, value, sort: index + 1, code: code(value) });
  }
}
