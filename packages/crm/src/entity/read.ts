import type { Unit } from '../core/unit.ts';
import { noContent, ok, pageOf, type Reply } from '../http/reply.ts';
import { type Ctx, idOf } from '../http/route.ts';
import { mapPage, selectPage, withOf } from '../list/list.ts';
import { Where } from '../list/where.ts';
import { visible } from '../users/visibility.ts';
import type { CommonRow, EntityDef } from './definition.ts';
import type { CommonItem } from './item.ts';

/** The nearest open task of an entity, as a column. */
export const closestTask = (entityType: string, alias: string): string =>
  `(SELECT min(t.complete_till) FROM task t WHERE t.entity_type = '${entityType}' AND t.entity_id = ${alias}.id
     AND t.is_completed = 0 AND t.is_deleted = 0)`;

/** `GET /api/v4/{entity}`. */
export function listEntities<R extends CommonRow, I extends CommonItem>(
  ctx: Ctx,
  def: EntityDef<R, I>,
): Reply {
  const parts = withOf(ctx.query);
  const alias = aliasOf(def.list.from);
  const where = visible(ctx, def.kind.name, alias, new Where());
  where.and(`${alias}.is_deleted = ?`, parts.has('only_deleted') ? 1 : 0);
  const page = selectPage<R>(ctx, def.list, where);
  return pageOf(
    ctx,
    def.kind.name,
    mapPage(page, (rows) => def.view(ctx, rows, parts)),
  );
}

/** `GET /api/v4/{entity}/{id}`: 204 for what is missing, in the bin, or not for this user's eyes. */
export function getEntity<R extends CommonRow, I extends CommonItem>(ctx: Ctx, def: EntityDef<R, I>): Reply {
  const row = visibleRow(ctx, def, idOf(ctx));
  if (!row) return noContent();
  const [shown] = def.view(ctx, [row], withOf(ctx.query));
  return shown === undefined ? noContent() : ok(shown);
}

/** The row of an entity that the acting user may view and that is not in the bin. */
export function visibleRow<R extends CommonRow, I extends CommonItem>(
  unit: Unit,
  def: EntityDef<R, I>,
  id: number,
): R | undefined {
  const alias = aliasOf(def.list.from);
  const where = visible(
    unit,
    def.kind.name,
    alias,
    new Where().and(`${alias}.id = ? AND ${alias}.is_deleted = 0`, id),
  );
  return unit.db.get<R>(
    `SELECT ${def.list.columns ?? `${alias}.*`} FROM ${def.list.from} ${where.sql}`,
    ...where.values,
  );
}

export const aliasOf = (from: string): string => from.split(' ').at(-1) ?? from;
