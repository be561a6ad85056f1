import type { Unit } from '../core/unit.ts';
import type { Where } from '../list/where.ts';
import type { EntityAction, Right, RightsEntity } from './rights.ts';
import { type User, usersById } from './user.ts';

/** The part of an entity's row that rights look at. */
export interface Owned {
  readonly responsible_user_id: number | null;
  readonly pipeline_id?: number;
  readonly status_id?: number;
}

/** Whether the acting user may do that to an entity. */
export function may(unit: Unit, entity: RightsEntity, action: EntityAction, row?: Owned): boolean {
  const { user } = unit;
  const right = rightFor(user, entity, action, row);
  if (action === 'add' || row === undefined) return right !== 'D';
  return holds(unit, right, row.responsible_user_id);
}

/** Narrows a list to what the acting user may view: the rest is simply missing. */
export function visible(unit: Unit, entity: RightsEntity, alias: string, where: Where): Where {
  const { user } = unit;
  if (user.isAdmin) return where;
  narrowTo(unit, user.effective[entity].view, alias, where);
  if (entity !== 'leads') return where;
  for (const status of user.effective.status_rights ?? []) {
    const right = status.rights.view;
    if (right === undefined || right === 'A') continue;
    const { sql, values } = condition(unit, right, alias);
    where.and(
      `NOT (${alias}.pipeline_id = ? AND ${alias}.status_id = ?) OR ${sql}`,
      status.pipeline_id,
      status.status_id,
      ...values,
    );
  }
  return where;
}

function narrowTo(unit: Unit, right: Right, alias: string, where: Where): void {
  if (right === 'A' || right === 'L') return;
  const { sql, values } = condition(unit, right, alias);
  where.and(sql, ...values);
}

function condition(
  unit: Unit,
  right: Right,
  alias: string,
): { readonly sql: string; readonly values: readonly (string | number)[] } {
  const column = `${alias}.responsible_user_id`;
  if (right === 'M') return { sql: `${column} = ?`, values: [unit.user.id] };
  if (right === 'G') {
    const mates = [...usersById(unit.core).values()].filter((mate) => mate.groupId === unit.user.groupId);
    return {
      sql: `${column} IN (SELECT value FROM json_each(?))`,
      values: [JSON.stringify(mates.map((mate) => mate.id))],
    };
  }
  return { sql: '0', values: [] };
}

/** A right on the stage narrows the right on the entity, and never widens it. */
function rightFor(user: User, entity: RightsEntity, action: EntityAction, row: Owned | undefined): Right {
  if (user.isAdmin) return 'A';
  const general = user.effective[entity][action];
  const ofStage = user.effective.status_rights?.find(
    (status) =>
      status.entity_type === entity &&
      status.pipeline_id === row?.pipeline_id &&
      status.status_id === row?.status_id,
  )?.rights[action];
  return ofStage !== undefined && NARROWNESS.indexOf(ofStage) > NARROWNESS.indexOf(general)
    ? ofStage
    : general;
}

const NARROWNESS: readonly Right[] = ['A', 'L', 'G', 'M', 'D'];

function holds(unit: Unit, right: Right, responsible: number | null): boolean {
  if (right === 'A' || right === 'L') return true;
  if (right === 'D' || responsible === null) return false;
  if (right === 'M') return responsible === unit.user.id;
  return usersById(unit.core).get(responsible)?.groupId === unit.user.groupId;
}
