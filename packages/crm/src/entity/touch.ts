import type { Unit } from '../core/unit.ts';
import type { Kind } from './kinds.ts';

/** Marks an entity as changed now by the acting user, for changes that are not columns of its own. */
export function touch(unit: Unit, kind: Kind, id: number): void {
  unit.db.update(kind.table, id, { updated_at: unit.now, updated_by: unit.user.id });
  unit.changed({ entity: kind.name, id, action: 'update' });
}
