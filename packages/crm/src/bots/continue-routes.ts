import { one } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { accepted } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import { HANDLERS } from './handlers/index.ts';
import { instructions, type RunRow, waitsForIntegration } from './run.ts';
import { resumeRun } from './start.ts';

/** What an integration may let a bot do (reference: widget-platform, section 6.4). */
const MOST_HANDLERS = 10;
const LONGEST_TEXT = 80;
const MOST_BUTTONS = 25;

const handler = t.object({
  handler: t.choice(['show', 'goto']),
  params: t.object({
    type: t.optional(t.string()),
    value: t.optional(t.string({ max: LONGEST_TEXT })),
    buttons: t.optional(t.array(t.anything(), { max: MOST_BUTTONS })),
    step: t.optional(t.either(t.string(), t.int({ min: 0 }))),
  }),
});
const item = t.object({
  data: t.optional(t.dictionary(t.anything())),
  execute_handlers: t.optional(t.array(handler, { max: MOST_HANDLERS })),
});

/** Where the server of a widget hands its answer to the run that waits for it: the `return_url` of `widget_request`. */
export const continueRoutes: readonly Route[] = ['salesbot', 'marketingbot', 'bots'].map((prefix) =>
  route({
    section: '19.1',
    method: 'POST',
    path: `/api/v4/${prefix}/{bot_id}/continue/{continue_id}`,
    summary: 'Go on with a bot that waits for an integration',
    body: one(item),
    reply: { kind: 'empty', status: 202 },
    handle: (ctx, batch) => {
      const { data, execute_handlers: handlers } = batch.items[0] ?? {};
      resumeRun(ctx, waiting(ctx), (run) => {
        run.say('continue', JSON.stringify(data ?? {}));
        Object.assign(run.context.json, data ?? {});
        const extra = instructions(handlers ?? []).filter((one) => one.handler in HANDLERS);
        run.context.rest = [...extra, ...run.context.rest];
      });
      return accepted('Accepted');
    },
  }),
);

/** @throws Problem 404 where nothing waits, or what waits does so for the customer. */
function waiting(ctx: Ctx): RunRow {
  const row = ctx.db.get<RunRow>(
    "SELECT * FROM bot_run WHERE id = ? AND bot_id = ? AND state = 'waiting'",
    idOf(ctx, 'continue_id'),
    idOf(ctx, 'bot_id'),
  );
  if (!row || !waitsForIntegration(row)) throw notFound('Nothing waits to be continued');
  return row;
}
