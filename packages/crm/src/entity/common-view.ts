import { fieldsOf } from '../fields/definition.ts';
import { type FieldValues, fieldValues, storedValues } from '../fields/read.ts';
import { selfOfOne } from '../http/reply.ts';
import type { Ctx } from '../http/route.ts';
import { type Linked, linkedOf } from '../links/links.ts';
import { type Tag, tagsOf } from '../tags/tags.ts';
import { groupOf } from '../users/user.ts';
import type { CommonRow } from './definition.ts';
import { embedded, embeddedElements } from './embed.ts';
import { KINDS, type Kind, type KindName } from './kinds.ts';

/** What all entities show alike, read once for all rows of a page. What is `undefined` is left out of the JSON. */
export interface CommonView<R extends CommonRow> {
  readonly links: (row: R) => object;
  readonly responsible: (row: R) => { readonly responsible_user_id: number; readonly group_id: number };
  readonly fieldValues: (row: R) => readonly FieldValues[] | null;
  readonly tags: (row: R) => readonly Tag[];
  /** Related things of a kind; nothing when they were not asked for. */
  readonly related: (row: R, name: KindName | 'catalog_elements') => readonly object[] | undefined;
  readonly linked: (row: R, name: KindName) => readonly Linked[];
}

/** @param related which relations to read. */
export function commonView<R extends CommonRow>(
  ctx: Ctx,
  kind: Kind,
  rows: readonly R[],
  related: readonly (KindName | 'catalog_elements')[],
): CommonView<R> {
  const ids = rows.map((row) => row.id);
  const fields = fieldsOf(ctx, kind.name);
  const values = storedValues(ctx, kind.name, ids);
  const tags = tagsOf(ctx, kind.name, ids);
  const relations = new Map(related.map((name) => [name, linkedOf(ctx.db, kind.name, ids, name)]));
  const isOne = 'id' in ctx.params;
  return {
    links: (row) =>
      isOne ? selfOfOne(ctx) : { self: { href: `${ctx.origin}/api/v4/${kind.name}/${row.id}` } },
    responsible: (row) => ({
      responsible_user_id: row.responsible_user_id ?? 0,
      group_id: groupOf(ctx.core, row.responsible_user_id),
    }),
    fieldValues: (row) => fieldValues(fields, values.get(row.id)),
    tags: (row) => tags.get(row.id) ?? [],
    related: (row, name) => {
      const found = relations.get(name);
      if (!found) return undefined;
      if (name === 'catalog_elements') return embeddedElements(found.get(row.id));
      return embedded(ctx, `/api/v4/${KINDS[name].name}`, found.get(row.id));
    },
    linked: (row, name) => relations.get(name)?.get(row.id) ?? [],
  };
}
