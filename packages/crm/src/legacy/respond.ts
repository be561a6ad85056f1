import type { Reply } from '../http/reply.ts';
import type { Ctx } from '../http/route.ts';
import type { Raw } from './values.ts';

/** Everything of this API sits in a `response` beside the time of the server. */
export const respond = (ctx: Ctx, response: Raw, status = 200): Reply => ({
  status,
  type: 'application/json',
  body: { response: { ...response, server_time: ctx.now } },
});

/** A set that nobody understands. */
export const malformed = (): Reply => ({
  status: 400,
  type: 'application/json',
  body: { response: { error: 'Error code 222. Empty request', error_code: '222' } },
});
