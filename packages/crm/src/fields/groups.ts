import type { Unit } from '../core/unit.ts';
import { fieldsOf } from './definition.ts';

export interface GroupRow {
  readonly id: string;
  readonly entity_type: string;
  readonly name: string;
  readonly type: string;
  readonly sort: number;
  readonly is_predefined: number;
}

const DEFAULT = 'default';

/** Groups of a kind: the default one, which is nobody's row, then those of the account. */
export function groupsOf(unit: Unit, entityType: string): readonly GroupRow[] {
  const first = {
    id: DEFAULT,
    entity_type: entityType,
    name: 'Main',
    type: 'custom_field_group',
    sort: 0,
    is_predefined: 1,
  };
  const rows = unit.db.all<GroupRow>(
    'SELECT * FROM custom_field_group WHERE entity_type = ? ORDER BY sort, id',
    entityType,
  );
  return [first, ...rows];
}

/** Ids of the fields of a group, in their order. */
export const fieldIdsOf = (unit: Unit, group: GroupRow): readonly number[] =>
  fieldsOf(unit, group.entity_type)
    .fields.filter((field) => (field.group_id ?? DEFAULT) === group.id)
    .map((field) => field.id);

export function addGroup(unit: Unit, entityType: string, name: string, sort: number): string {
  // Fourteen digits, as on the live system, where they are a moment in hundredths of microseconds.
  const count = unit.db.value<number>('SELECT count(*) FROM custom_field_group') ?? 0;
  const id = `${entityType}_${String(unit.now * 10_000 + count).padStart(14, '0')}`;
  unit.db.insert('custom_field_group', {
    id,
    entity_type: entityType,
    name,
    type: 'custom_field_group',
    sort,
    is_predefined: false,
  });
  return id;
}

/** Puts fields into a group; what was in it and is not named goes back to the main one. */
export function fillGroup(unit: Unit, group: GroupRow, fieldIds: readonly number[]): void {
  const target = group.id === DEFAULT ? null : group.id;
  if (target !== null) unit.db.run('UPDATE custom_field SET group_id = NULL WHERE group_id = ?', target);
  for (const id of fieldIds) unit.db.update('custom_field', id, { group_id: target });
  unit.core.cache.clear();
}
