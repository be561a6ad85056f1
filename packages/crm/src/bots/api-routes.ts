import { entityExists } from '../entity/exists.ts';
import { many, one } from '../http/body.ts';
import { accepted, noContent, ok, totalsOf } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { type ListSpec, listDoc, mapPage, selectPage } from '../list/list.ts';
import * as t from '../shape/index.ts';
import { type BotRow, botSchema, botView, knownBot } from './bot.ts';
import type { Subject } from './run.ts';
import { activeRun, startBot } from './start.ts';

const PATH = '/api/v4/bots';
const list: ListSpec = { from: 'bot b', defaultOrder: 'b.id', counted: true, with: ['favorite'] };
const common = { section: '19.1' };
const target = {
  entity_id: t.ref(),
  entity_type: t.choice(['leads', 'contacts', 'customers']),
};

/** Bots over the API: listed, run and stopped. */
export const botApiRoutes: readonly Route[] = [
  route({
    ...common,
    method: 'GET',
    path: PATH,
    summary: 'List bots',
    query: listDoc(list),
    reply: { kind: 'totals', of: 'items', item: botSchema },
    handle: (ctx) =>
      totalsOf(
        ctx,
        'items',
        mapPage(selectPage<BotRow>(ctx, list), (rows) => rows.map((row) => botView(ctx, row))),
      ),
  }),
  route({
    ...common,
    method: 'GET',
    path: `${PATH}/{id}`,
    summary: 'Get a bot',
    reply: { kind: 'one', of: 'bot', item: botSchema },
    handle: (ctx) => {
      const row = ctx.db.get<BotRow>('SELECT * FROM bot WHERE id = ?', idOf(ctx));
      return row ? ok(botView(ctx, row)) : noContent();
    },
  }),
  route({
    ...common,
    method: 'POST',
    path: `${PATH}/run`,
    summary: 'Run bots',
    body: many(t.object({ bot_id: t.ref(), ...target }), { max: 100 }),
    reply: { kind: 'empty', status: 202 },
    handle: (ctx, batch) => {
      for (const [index, item] of batch.items.entries()) {
        if (!ctx.db.get('SELECT 1 FROM bot WHERE id = ?', item.bot_id))
          batch.fail(index, 'NotSupportedChoice', 'bot_id');
        if (!entityExists(ctx, item.entity_type, item.entity_id))
          batch.fail(index, 'NotSupportedChoice', 'entity_id');
      }
      batch.settle();
      for (const item of batch.items)
        startBot(ctx, item.bot_id, { type: item.entity_type, id: item.entity_id });
      return accepted('Accepted');
    },
  }),
  route({
    ...common,
    method: 'POST',
    path: `${PATH}/{id}/run`,
    summary: 'Run a bot',
    body: one(t.object(target)),
    reply: { kind: 'empty', status: 202 },
    handle: (ctx, batch) => {
      const bot = knownBot(ctx, idOf(ctx));
      const [item] = batch.items;
      if (!item || !entityExists(ctx, item.entity_type, item.entity_id))
        batch.fail(0, 'NotSupportedChoice', 'entity_id');
      batch.settle();
      if (item) startBot(ctx, bot.id, { type: item.entity_type, id: item.entity_id });
      return accepted('Accepted');
    },
  }),
  route({
    ...common,
    method: 'POST',
    path: `${PATH}/{id}/stop`,
    summary: 'Stop a bot for an entity',
    body: one(t.object(target)),
    reply: { kind: 'empty', status: 202 },
    handle: (ctx, batch) => {
      const [item] = batch.items;
      if (item) stopRun(ctx, knownBot(ctx, idOf(ctx)).id, { type: item.entity_type, id: item.entity_id });
      return accepted('Accepted');
    },
  }),
];

function stopRun(ctx: Ctx, botId: number, subject: Subject): void {
  const row = activeRun(ctx, subject);
  if (row?.bot_id !== botId) return;
  ctx.db.update('bot_run', row.id, { state: 'stopped', updated_at: ctx.now });
  ctx.changed({ entity: 'bot_runs', id: row.id, action: 'update' });
}
