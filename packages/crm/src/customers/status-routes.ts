import { INT, listSchema, objectSchema, TEXT, TRUTH } from '../entity/schema.ts';
import { many, one } from '../http/body.ts';
import { notFound, Problem } from '../http/problem.ts';
import { noContent, ok, pageOf, thinOf } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { type ListSpec, listDoc, mapPage, selectPage } from '../list/list.ts';
import * as t from '../shape/index.ts';

const PATH = '/api/v4/customers/statuses';

interface StatusRow {
  readonly id: number;
  readonly name: string;
  readonly sort: number;
  readonly is_default: number;
  readonly color: string;
  readonly type: number;
  readonly conditions: string;
}

const list: ListSpec = { from: 'customer_status s', defaultOrder: 's.sort, s.id' };
const COLOR = /^#[0-9a-f]{6}$/i;
const newStatus = t.object({
  name: t.string({ filled: true, max: 255 }),
  sort: t.optional(t.int()),
  color: t.optional(t.string({ pattern: COLOR })),
  request_id: t.optional(t.anything()),
});
const changedStatus = t.object({
  name: t.optional(t.string({ filled: true, max: 255 })),
  sort: t.optional(t.int()),
  color: t.optional(t.string({ pattern: COLOR })),
});
const schema = objectSchema({
  id: INT,
  name: TEXT,
  sort: INT,
  is_default: TRUTH,
  color: TEXT,
  type: INT,
  conditions: listSchema({ type: 'object' }),
  account_id: INT,
});

/** Stages of customers (reference: api-v4, section 25). */
export const customerStatusRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '25',
    summary: 'List the stages of customers',
    query: listDoc(list),
    reply: { kind: 'page', of: 'statuses', item: schema },
    handle: (ctx) =>
      pageOf(
        ctx,
        'statuses',
        mapPage(selectPage<StatusRow>(ctx, list), (rows) => rows.map((row) => view(ctx, row))),
      ),
  }),
  route({
    method: 'GET',
    path: `${PATH}/{id}`,
    section: '25',
    summary: 'Get a stage of customers',
    reply: { kind: 'one', of: 'status', item: schema },
    handle: (ctx) => ok(view(ctx, known(ctx, idOf(ctx)))),
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '25',
    summary: 'Add stages of customers',
    access: 'admin',
    body: many(newStatus),
    reply: { kind: 'page', of: 'statuses', item: schema },
    handle: (ctx, batch) => {
      const rows = batch.items.map((item) => {
        const last = ctx.db.value<number>('SELECT max(sort) FROM customer_status') ?? 0;
        const { id } = ctx.db.insert('customer_status', {
          name: item.name,
          sort: item.sort ?? last + 10,
          is_default: 0,
          color: item.color ?? '#99ccff',
          type: 0,
          conditions: '[]',
        });
        return known(ctx, id);
      });
      return thinOf(
        ctx,
        'statuses',
        rows.map((row, index) => ({ ...view(ctx, row), request_id: batch.requestId(index) })),
      );
    },
  }),
  route({
    method: 'PATCH',
    path: `${PATH}/{id}`,
    section: '25',
    summary: 'Change a stage of customers',
    access: 'admin',
    body: one(changedStatus),
    reply: { kind: 'one', of: 'status', item: schema },
    handle: (ctx, batch) => {
      const { id } = known(ctx, idOf(ctx));
      const { name, sort, color } = batch.items[0] ?? {};
      const given = Object.entries({ name, sort, color }).filter(([, value]) => value != null);
      ctx.db.update('customer_status', id, Object.fromEntries(given) as Record<string, string | number>);
      return ok(view(ctx, known(ctx, id)));
    },
  }),
  route({
    method: 'DELETE',
    path: `${PATH}/{id}`,
    section: '25',
    summary: 'Remove a stage of customers; its customers go to the first one',
    access: 'admin',
    reply: { kind: 'empty' },
    handle: (ctx) => {
      const { id } = known(ctx, idOf(ctx));
      const first = ctx.db.value<number>(
        'SELECT id FROM customer_status WHERE id <> ? ORDER BY sort, id LIMIT 1',
        id,
      );
      if (first === undefined) throw new Problem(422, 'The last stage can not be deleted');
      ctx.db.run('UPDATE customer SET status_id = ? WHERE status_id = ?', first, id);
      ctx.db.run('DELETE FROM customer_status WHERE id = ?', id);
      return noContent();
    },
  }),
];

function known(ctx: Ctx, id: number): StatusRow {
  const row = ctx.db.get<StatusRow>('SELECT * FROM customer_status WHERE id = ?', id);
  if (!row) throw notFound('Status not found');
  return row;
}

const view = (ctx: Ctx, row: StatusRow): object => ({
  ...row,
  is_default: row.is_default === 1,
  conditions: JSON.parse(row.conditions) as unknown,
  account_id: ctx.core.accountId(),
  _links: { self: { href: `${ctx.origin}${PATH}/${row.id}` } },
});
