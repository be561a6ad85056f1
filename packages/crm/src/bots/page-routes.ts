import { entityExists } from '../entity/exists.ts';
import { kindOfElementType } from '../entity/kinds.ts';
import { loose, one } from '../http/body.ts';
import { notFound, Problem } from '../http/problem.ts';
import { noContent, ok } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { json } from '../legacy/page/json.ts';
import * as t from '../shape/index.ts';
import { isRecord } from '../shape/index.ts';
import { type BotRow, knownBot } from './bot.ts';
import { type RunRow, runView } from './run.ts';
import { startBot } from './start.ts';

const PATH = '/ajax/v1/bots';
/** Reference: api-v4, section 2.6. */
const MOST_BYTES = 64 * 1024;

const botItem = t.object({
  id: t.optional(t.ref()),
  name: t.string({ filled: true, max: 255 }),
  active: t.optional(t.bool()),
  blocks: t.optional(t.anything()),
  script: t.optional(t.anything()),
});

/** What the designer of bots uses. The live system has no public routes for writing bots. */
export const botPageRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '19',
    summary: 'List bots for the designer',
    reply: { kind: 'raw', of: 'bots' },
    handle: (ctx) => {
      const rows = ctx.db.all<BotRow>('SELECT * FROM bot ORDER BY id');
      return json({ bots: rows.map(({ id, name, is_active }) => ({ id, name, active: is_active === 1 })) });
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/{id}`,
    section: '19',
    summary: 'Get a bot with its blocks and script',
    reply: { kind: 'raw', of: 'bot' },
    handle: (ctx) => json({ bot: whole(knownBot(ctx, idOf(ctx))) }),
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '19',
    summary: 'Add a bot, or change the one whose id is given',
    access: 'admin',
    body: one(botItem),
    reply: { kind: 'raw', of: 'bot' },
    handle: (ctx, batch) => {
      const [item] = batch.items;
      if (!item) throw notFound('Bot not found');
      const script = JSON.stringify(item.script ?? []);
      if (script.length > MOST_BYTES) throw new Problem(422, 'The script of a bot is limited to 64 KB');
      const row = {
        name: item.name,
        is_active: item.active ?? true,
        script,
        blocks: item.blocks === undefined ? null : JSON.stringify(item.blocks),
      };
      const known = item.id == null ? undefined : knownBot(ctx, item.id);
      if (known) ctx.db.update('bot', known.id, row);
      const made = { ...row, type_functionality: 'regular', is_visual_editor: true };
      const id = known?.id ?? ctx.db.insert('bot', made).id;
      ctx.changed({ entity: 'bots', id, action: known ? 'update' : 'add' });
      return json({ bot: whole(knownBot(ctx, id)) });
    },
  }),
  route({
    method: 'DELETE',
    path: `${PATH}/{id}`,
    section: '19',
    summary: 'Remove a bot',
    access: 'admin',
    reply: { kind: 'empty' },
    handle: (ctx) => {
      const { id } = knownBot(ctx, idOf(ctx));
      ctx.db.run('DELETE FROM bot WHERE id = ?', id);
      ctx.changed({ entity: 'bots', id, action: 'delete' });
      return noContent();
    },
  }),
  route({
    method: 'POST',
    path: `${PATH}/{id}/run`,
    section: '19',
    summary: 'Run a bot, to see what it does',
    body: one(t.object({ entity_id: t.ref(), entity_type: t.choice(['leads', 'contacts', 'customers']) })),
    reply: { kind: 'raw', of: 'run' },
    handle: (ctx, batch) => {
      const { id } = knownBot(ctx, idOf(ctx));
      const [item] = batch.items;
      if (!item || !entityExists(ctx, item.entity_type, item.entity_id)) throw notFound('Entity not found');
      const subject = { type: item.entity_type, id: item.entity_id };
      // Trying again must not be held up by an earlier try that still waits.
      ctx.db.run(
        "UPDATE bot_run SET state = 'stopped' WHERE entity_type = ? AND entity_id = ? AND state IN ('running', 'waiting')",
        subject.type,
        subject.id,
      );
      const run = startBot(ctx, id, subject);
      if (!run) throw new Problem(422, 'The bot is switched off');
      return json({ run: runView(run) });
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/{id}/runs/{run_id}`,
    section: '19',
    summary: 'See how far a run has come',
    reply: { kind: 'raw', of: 'run' },
    handle: (ctx) => {
      const row = ctx.db.get<RunRow>(
        'SELECT * FROM bot_run WHERE id = ? AND bot_id = ?',
        idOf(ctx, 'run_id'),
        idOf(ctx),
      );
      if (!row) throw notFound('Run not found');
      return json({ run: runView(row) });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v2/salesbot/run',
    section: '19.1',
    summary: 'Run bots (old API): entity types are numbers',
    body: loose('array of {bot_id, entity_id, entity_type: 1|2|12}'),
    reply: { kind: 'raw' },
    handle: (ctx, input) => {
      const list = Array.isArray(input.items) ? input.items : Object.values(input);
      for (const item of list.filter(isRecord)) runOld(ctx, item);
      return ok({ success: true, _links: { self: { href: `${ctx.origin}/api/v2/salesbot/run` } } });
    },
  }),
];

function runOld(ctx: Ctx, item: Record<string, unknown>): void {
  const kind = kindOfElementType(Number(item.entity_type));
  if (!kind || kind.name === 'companies') return;
  startBot(ctx, Number(item.bot_id), { type: kind.name, id: Number(item.entity_id) });
}

const whole = (row: BotRow): object => ({
  id: row.id,
  name: row.name,
  active: row.is_active === 1,
  blocks: row.blocks === null ? null : (JSON.parse(row.blocks) as unknown),
  script: JSON.parse(row.script) as unknown,
});
