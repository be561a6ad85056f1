import type { Unit } from '../core/unit.ts';
import { Where } from '../list/where.ts';
import { visible } from '../users/visibility.ts';
import { isKindName, KINDS } from './kinds.ts';

/** Whether there is such an entity for the acting user: outside of the bin, and one that the user may view. */
export function entityExists(unit: Unit, type: string, id: number): boolean {
  if (!isKindName(type)) return false;
  const where = visible(unit, type, 'e', new Where().and('e.id = ? AND e.is_deleted = 0', id));
  return unit.db.get(`SELECT 1 FROM ${KINDS[type].table} e ${where.sql}`, ...where.values) !== undefined;
}
