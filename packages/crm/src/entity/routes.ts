import { many, one } from '../http/body.ts';
import { self, thinOf, thinOne } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { listDoc } from '../list/list.ts';
import * as t from '../shape/index.ts';
import type { CommonRow, EntityDef } from './definition.ts';
import type { CommonItem } from './item.ts';
import { getEntity, listEntities } from './read.ts';
import { addEntities, updateEntities } from './write.ts';

/** List, get, add and both forms of update of an entity. */
export function entityRoutes<R extends CommonRow, I extends CommonItem>(
  def: EntityDef<R, I>,
): readonly Route[] {
  const { name, singular } = def.kind;
  const path = `/api/v4/${name}`;
  const { section } = def;
  const query = listDoc(def.list);
  const linkTo = (ctx: Ctx, row: R) => ({ _links: self(ctx, `${path}/${row.id}`) });
  return [
    route({
      method: 'GET',
      path,
      section,
      summary: `List ${name}`,
      query,
      isSteady: true,
      reply: { kind: 'page', of: name, item: def.schema },
      handle: (ctx) => listEntities(ctx, def),
    }),
    route({
      method: 'GET',
      path: `${path}/{id}`,
      section,
      summary: `Get a ${singular}`,
      query: { with: def.list.with ?? [] },
      isSteady: true,
      reply: { kind: 'one', of: singular, item: def.schema },
      handle: (ctx) => getEntity(ctx, def),
    }),
    route({
      method: 'POST',
      path,
      section,
      summary: `Add ${name}`,
      body: many(def.item),
      reply: { kind: 'thin', of: name },
      handle: (ctx, batch) => {
        const rows = addEntities(ctx, def, batch);
        return thinOf(
          ctx,
          name,
          rows.map((row, index) => ({
            id: row.id,
            ...def.thin.added(row),
            request_id: batch.requestId(index),
            ...linkTo(ctx, row),
          })),
        );
      },
    }),
    route({
      method: 'PATCH',
      path,
      section,
      summary: `Change ${name}`,
      body: many(withId(def.item)),
      reply: { kind: 'thin', of: name },
      handle: (ctx, batch) => {
        const rows = updateEntities(ctx, def, batch, (index) => batch.items[index]?.id ?? 0);
        return thinOf(
          ctx,
          name,
          rows.map((row, index) => ({
            id: row.id,
            ...def.thin.updated(row),
            request_id: batch.requestId(index),
            ...linkTo(ctx, row),
          })),
        );
      },
    }),
    route({
      method: 'PATCH',
      path: `${path}/{id}`,
      section,
      summary: `Change a ${singular}`,
      body: one(def.item),
      reply: { kind: 'thin', of: name },
      handle: (ctx, batch) => {
        const [row] = updateEntities(ctx, def, batch, () => idOf(ctx));
        const [item] = batch.items;
        if (!row) throw new Error(`${singular} was not changed`);
        const requestId = item?.request_id === undefined ? {} : { request_id: item.request_id };
        return thinOne(name, { id: row.id, ...def.thin.updated(row), ...requestId, ...linkTo(ctx, row) });
      },
    }),
  ];
}

/** The same item with the `id` of what it changes. */
function withId<I>(item: t.Shape<I>): t.Shape<I & { readonly id: number }> {
  const id = t.object({ id: t.ref() });
  return {
    check: (value, path, report) => {
      item.check(value, path, report);
      if (t.isRecord(value)) id.check(value, path, report);
    },
    schema: { allOf: [id.schema, item.schema] },
  };
}
