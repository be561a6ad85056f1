import { randomBytes } from 'node:crypto';
import { inUnit } from '../core/unit.ts';
import { Problem } from '../http/problem.ts';
import { text } from '../http/query.ts';
import type { Reply } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import { usersById } from '../users/user.ts';
import { issueCode } from './integration.ts';
import { sessionUser } from './session.ts';
import type { Integration } from './tokens.ts';

/**
 * The page on which a user of the live system lets an integration in. Here the admin (or whoever is signed in) agrees
 * at once; `decision=deny` refuses.
 */
export const consentRoute: Route = route({
  method: 'GET',
  path: '/oauth',
  section: '3.3',
  summary: 'Let an integration in: redirects with a code',
  access: 'public',
  query: {
    other: {
      client_id: { type: 'string' },
      state: { type: 'string' },
      mode: { type: 'string', enum: ['popup', 'post_message'] },
      decision: { type: 'string', enum: ['allow', 'deny'] },
    },
  },
  reply: { kind: 'empty', status: 302 },
  handle: (ctx) => {
    const clientId = text(ctx.query.client_id) ?? '';
    const integration = ctx.db.get<Integration>('SELECT * FROM integration WHERE client_id = ?', clientId);
    if (!integration) throw new Problem(400, `There is no integration with the client_id "${clientId}"`);
    const state = text(ctx.query.state) ?? '';
    const isDenied = text(ctx.query.decision) === 'deny';
    const answer = isDenied
      ? { error: 'access_denied', client_id: clientId, state }
      : { code: codeFor(ctx, clientId), state, referer: ctx.url.host, client_id: clientId };
    return text(ctx.query.mode) === 'post_message'
      ? toOpener(answer)
      : redirect(integration.redirect_uri, answer);
  },
});

function codeFor(ctx: Ctx, clientId: string): string {
  const users = usersById(ctx.core);
  const signedIn = users.get(sessionUser(ctx.headers.get('cookie')) ?? 0);
  const user = signedIn ?? [...users.values()].find((one) => one.isAdmin);
  if (!user) throw new Problem(400, 'The account has no admin');
  return inUnit(ctx.core, user, (unit) =>
    issueCode(unit, clientId, user.id, randomBytes(32).toString('hex')),
  );
}

function redirect(uri: string, answer: Readonly<Record<string, string>>): Reply {
  const target = new URL(uri);
  for (const [key, value] of Object.entries(answer)) target.searchParams.set(key, value);
  return { status: 302, headers: { location: target.href } };
}

/** The window that opened the page hears of the decision by a message. */
function toOpener(answer: Readonly<Record<string, string>>): Reply {
  const data = JSON.stringify(answer).replaceAll('<', '\\u003c');
  const script = `if (window.opener) window.opener.postMessage(${data}, '*'); window.close();`;
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><title>OAuth</title><script>${script}</script>`,
  };
}
