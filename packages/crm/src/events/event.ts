import { kindOfSingular } from '../entity/kinds.ts';
import { INT, LINKS, objectSchema, TEXT, TIME } from '../entity/schema.ts';
import type { Ctx } from '../http/route.ts';

export interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly entity_type: string;
  readonly entity_id: number;
  readonly created_by: number;
  readonly created_at: number;
  readonly value_before: string;
  readonly value_after: string;
}

/** Events in the outward form (reference: api-v4, section 13.2); names only where `with` asks for them. */
export function viewEvents(
  ctx: Ctx,
  rows: readonly EventRow[],
  parts: ReadonlySet<string>,
): readonly object[] {
  const names = namesOf(ctx, rows, parts);
  return rows.map((row) => {
    const name = names.get(`${row.entity_type} ${row.entity_id}`);
    return {
      id: row.id,
      type: row.type,
      entity_id: row.entity_id,
      entity_type: row.entity_type,
      created_by: row.created_by,
      created_at: row.created_at,
      value_after: JSON.parse(row.value_after) as unknown,
      value_before: JSON.parse(row.value_before) as unknown,
      account_id: ctx.core.accountId(),
      _links: { self: { href: `${ctx.origin}/api/v4/events/${row.id}` } },
      _embedded: {
        entity: {
          id: row.entity_id,
          ...(name === undefined ? {} : { name }),
          _links: { self: { href: `${ctx.origin}/api/v4/${pathOf(row.entity_type)}/${row.entity_id}` } },
        },
      },
    };
  });
}

const pathOf = (entityType: string): string => kindOfSingular(entityType)?.name ?? `${entityType}s`;

/** Names of the entities that events are about, one query for each kind. */
function namesOf(
  ctx: Ctx,
  rows: readonly EventRow[],
  parts: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const singular of ['lead', 'contact', 'company', 'customer']) {
    const kind = kindOfSingular(singular);
    const ids = rows.filter((row) => row.entity_type === singular).map((row) => row.entity_id);
    if (!kind || ids.length === 0 || !parts.has(`${singular}_name`)) continue;
    const found = ctx.db.all<{ readonly id: number; readonly name: string }>(
      `SELECT id, name FROM ${kind.table} WHERE id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids),
    );
    for (const { id, name } of found) names.set(`${singular} ${id}`, name);
  }
  return names;
}

export const eventSchema = objectSchema({
  id: TEXT,
  type: TEXT,
  entity_id: INT,
  entity_type: TEXT,
  created_by: INT,
  created_at: TIME,
  value_after: { type: 'array' },
  value_before: { type: 'array' },
  account_id: INT,
  _links: LINKS,
  _embedded: { type: 'object' },
});
