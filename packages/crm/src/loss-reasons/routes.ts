import { INT, LINKS, objectSchema, TEXT, TIME } from '../entity/schema.ts';
import { many } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { noContent, ok, pageOf, thinOf } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { type ListSpec, listDoc, mapPage, selectPage } from '../list/list.ts';
import * as t from '../shape/index.ts';
import { type LossReason, lossReasonsById, lossReasonView } from './loss-reason.ts';

const PATH = '/api/v4/leads/loss_reasons';

const list: ListSpec = { from: 'loss_reason r', order: {}, defaultOrder: 'r.sort ASC, r.id ASC' };

const item = t.object({
  name: t.string({ filled: true, max: 255 }),
  sort: t.optional(t.int()),
  request_id: t.optional(t.anything()),
});

const schema = objectSchema({
  id: INT,
  name: TEXT,
  sort: INT,
  created_at: TIME,
  updated_at: TIME,
  _links: LINKS,
});

export const lossReasonRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '6.6',
    summary: 'List reasons why leads are lost',
    query: listDoc(list),
    reply: { kind: 'page', of: 'loss_reasons', item: schema },
    handle: (ctx) => {
      const page = selectPage<LossReason>(ctx, list);
      const shown = mapPage(page, (rows) => rows.map((row) => lossReasonView(ctx, row)));
      return pageOf(ctx, 'loss_reasons', shown);
    },
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '6.6',
    summary: 'Add reasons why leads are lost',
    access: 'admin',
    body: many(item),
    reply: { kind: 'thin', of: 'loss_reasons', item: schema },
    handle: (ctx, batch) => {
      const last = ctx.db.value<number>('SELECT max(sort) FROM loss_reason') ?? 0;
      const ids = batch.items.map(({ name, sort }, index) => {
        const row = {
          name,
          sort: sort ?? last + (index + 1) * 10_000,
          created_at: ctx.now,
          updated_at: ctx.now,
        };
        return ctx.db.insert('loss_reason', row).id;
      });
      ctx.core.cache.clear();
      const reasons = lossReasonsById(ctx);
      const added = ids.map((id, index) => ({
        ...lossReasonView(ctx, reasons.get(id) as LossReason),
        request_id: batch.requestId(index),
      }));
      return thinOf(ctx, 'loss_reasons', added);
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/{id}`,
    section: '6.6',
    summary: 'Get a reason why leads are lost',
    reply: { kind: 'one', of: 'loss_reason', item: schema },
    handle: (ctx) => ok(lossReasonView(ctx, reasonIn(ctx))),
  }),
  route({
    method: 'DELETE',
    path: `${PATH}/{id}`,
    section: '6.6',
    summary: 'Remove a reason; leads that have it lose it',
    access: 'admin',
    reply: { kind: 'empty' },
    handle: (ctx) => {
      ctx.db.run('DELETE FROM loss_reason WHERE id = ?', reasonIn(ctx).id);
      ctx.core.cache.clear();
      return noContent();
    },
  }),
];

function reasonIn(ctx: Ctx): LossReason {
  const reason = lossReasonsById(ctx).get(idOf(ctx));
  if (!reason) throw notFound('Loss reason not found');
  return reason;
}
