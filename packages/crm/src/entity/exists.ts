import type { Unit } from '../core/unit.ts';
import { isKindName, KINDS } from './kinds.ts';

/** Whether there is such an entity, outside of the bin. */
export const entityExists = (unit: Unit, type: string, id: number): boolean =>
  isKindName(type) &&
  unit.db.get(`SELECT 1 FROM ${KINDS[type].table} WHERE id = ? AND is_deleted = 0`, id) !== undefined;
