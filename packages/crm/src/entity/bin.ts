import type { Unit } from '../core/unit.ts';
import type { Kind } from './kinds.ts';

/** Puts an entity into the bin; says whether it was not there yet. Links and tasks stay, for its way back. */
export function putInBin(unit: Unit, kind: Kind, id: number): boolean {
  return moveBin(unit, kind, id, true);
}

/** Takes an entity out of the bin; says whether it was there. */
export function takeFromBin(unit: Unit, kind: Kind, id: number): boolean {
  return moveBin(unit, kind, id, false);
}

function moveBin(unit: Unit, kind: Kind, id: number, into: boolean): boolean {
  const { changes } = unit.db.run(
    `UPDATE ${kind.table} SET is_deleted = ?, updated_at = ?, updated_by = ? WHERE id = ? AND is_deleted = ?`,
    into,
    unit.now,
    unit.user.id,
    id,
    !into,
  );
  if (changes === 0) return false;
  unit.event({
    type: `${kind.singular}_${into ? 'deleted' : 'restored'}`,
    entityType: kind.singular,
    entityId: id,
  });
  unit.changed({ entity: kind.name, id, action: into ? 'delete' : 'restore' });
  return true;
}
