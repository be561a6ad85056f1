import { one } from '../http/body.ts';
import { notFound, Problem } from '../http/problem.ts';
import { collectionOf, noContent, ok } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import { strings } from '../list/filters.ts';
import { type ListSpec, listDoc, selectPage } from '../list/list.ts';
import * as t from '../shape/index.ts';
import { WEBHOOK_CODE, type WebhookRow, webhookSchema, webhookView } from './webhook.ts';

const PATH = '/api/v4/webhooks';
/** Webhooks of an account (reference: api-v4, section 2.6). */
const MOST_WEBHOOKS = 100;
const list: ListSpec = {
  from: 'webhook w',
  filters: { destination: strings('w.destination') },
  defaultOrder: 'w.sort, w.id',
  defaultLimit: 250,
};
const common = { section: '16.1', access: 'admin' } as const;

const subscription = t.object({
  destination: t.url(),
  settings: t.array(t.string({ filled: true }), { filled: true }),
  sort: t.optional(t.int()),
});

export const webhookRoutes: readonly Route[] = [
  route({
    ...common,
    method: 'GET',
    path: PATH,
    summary: 'List webhooks',
    query: listDoc(list),
    reply: { kind: 'collection', of: 'webhooks', item: webhookSchema },
    handle: (ctx) => {
      const { rows } = selectPage<WebhookRow>(ctx, list);
      if (rows.length === 0) return noContent();
      return collectionOf(
        ctx,
        'webhooks',
        rows.map((row) => webhookView(row, ctx.core.accountId())),
      );
    },
  }),
  route({
    ...common,
    method: 'POST',
    path: PATH,
    summary: 'Subscribe; the same destination again replaces what it hears of, and enables it',
    body: one(subscription),
    reply: { kind: 'one', of: 'webhook', item: webhookSchema },
    handle: (ctx, batch) => {
      const [item] = batch.items;
      for (const [index, code] of (item?.settings ?? []).entries()) {
        if (!WEBHOOK_CODE.test(code)) batch.fail(0, 'NotSupportedChoice', `settings.${index}`);
      }
      batch.settle();
      const destination = item?.destination ?? '';
      const settings = JSON.stringify([...new Set(item?.settings)]);
      const known = find(ctx, destination);
      if (known) {
        const sort = item?.sort ?? known.sort;
        ctx.db.update('webhook', known.id, { settings, sort, disabled: 0, updated_at: ctx.now });
      } else {
        const count = ctx.db.value<number>('SELECT count(*) FROM webhook') ?? 0;
        if (count >= MOST_WEBHOOKS) throw new Problem(422, `Limit ${MOST_WEBHOOKS} webhooks per account`);
        const sort = item?.sort ?? count + 1;
        const by = { created_by: ctx.user.id, created_at: ctx.now, updated_at: ctx.now };
        ctx.db.insert('webhook', { destination, settings, sort, ...by });
      }
      ctx.core.cache.clear();
      const row = find(ctx, destination);
      if (!row) throw new Error('a webhook is gone in the middle of its write');
      return ok(webhookView(row, ctx.core.accountId()));
    },
  }),
  route({
    ...common,
    method: 'DELETE',
    path: PATH,
    summary: 'Unsubscribe',
    body: one(t.object({ destination: t.string({ filled: true }) })),
    reply: { kind: 'empty' },
    handle: (ctx, batch) => {
      const row = find(ctx, batch.items[0]?.destination ?? '');
      if (!row) throw notFound('Webhook not found');
      ctx.db.run('DELETE FROM webhook WHERE id = ?', row.id);
      ctx.core.cache.clear();
      return noContent();
    },
  }),
];

const find = (ctx: Ctx, destination: string): WebhookRow | undefined =>
  ctx.db.get<WebhookRow>('SELECT * FROM webhook WHERE destination = ?', destination);
