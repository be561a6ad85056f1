import type { Clock } from '@kommo-widget/crm';
import { Hono } from 'hono';
import { problem } from '../http/problem.ts';
import type { Kit } from '../kit.ts';
import { jsonBody } from './json-body.ts';

/** Less than this is the time between two looks at the clock. */
const NOTICEABLE_MS = 1000;

/** The time of the account, and whether somebody moved it away from the real one. */
export const clockState = (clock: Clock): { now: number; moved: boolean } => ({
  now: clock.now(),
  moved: Math.abs(clock.now() - Date.now()) > NOTICEABLE_MS,
});

/**
 * `GET` and `POST /__kit/api/clock`: the time of the account in Unix milliseconds. `{now}` sets it, `{advance}` moves
 * it on, `{resume: true}` goes back to the real time. What falls due runs before the reply.
 */
export function clock(kit: Pick<Kit, 'crm'>): Hono {
  const app = new Hono();
  app.get('/clock', (c) => c.json(clockState(kit.crm.clock)));
  app.post('/clock', async (c) => {
    const target = wanted(kit.crm.clock.now(), await jsonBody(c.req.raw));
    if (target === undefined) {
      return problem(400, 'No such time', 'Give now (Unix ms), advance (ms) or resume: true.');
    }
    await kit.crm.clock.set(target);
    return c.json(clockState(kit.crm.clock));
  });
  return app;
}

function wanted(current: number, body: Readonly<Record<string, unknown>>): number | undefined {
  if (body.resume === true) return Date.now();
  const { now, advance } = body;
  if (typeof advance === 'number' && Number.isSafeInteger(advance)) return current + advance;
  return typeof now === 'number' && Number.isSafeInteger(now) ? now : undefined;
}
