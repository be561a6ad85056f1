import { randomBytes } from 'node:crypto';
import { accountOf } from '../account/account.ts';
import { loose } from '../http/body.ts';
import { Problem } from '../http/problem.ts';
import { accepted, type Reply } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import { usersById } from '../users/user.ts';
import { issueCode } from './integration.ts';
import { sessionOf } from './session.ts';
import { tokenOf } from './tokens.ts';

/** Which account a token belongs to, and the two ways in that are older than OAuth. */
export const oauthAccountRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/oauth2/account/subdomain',
    section: '3.8',
    summary: 'The account of an access token',
    reply: { kind: 'raw', of: 'account' },
    handle: whoAmI,
  }),
  route({
    method: 'GET',
    path: '/oauth2/account/current/subdomain',
    section: '3.8',
    summary: 'The account of a refresh token, given in X-Refresh-Token',
    access: 'public',
    reply: { kind: 'raw', of: 'account' },
    handle: (ctx) => {
      const token = tokenOf(ctx, 'refresh', ctx.headers.get('x-refresh-token') ?? '');
      if (!token || token.expires_at <= ctx.now) throw new Problem(401, 'Invalid user name or password');
      return whoAmI(ctx);
    },
  }),
  route({
    method: 'POST',
    path: '/oauth2/exchange_api_key',
    section: '3.5',
    summary: 'Exchange an old API key; the code waits for the integration',
    access: 'public',
    body: loose('login, api_key, client_uuid, client_secret'),
    reply: { kind: 'empty', status: 202 },
    handle: (ctx, { login, client_uuid, client_secret }) => {
      const user = [...usersById(ctx.core).values()].find((one) => one.email === login);
      const sql = 'SELECT 1 FROM integration WHERE client_id = ? AND client_secret = ?';
      const isKnown = ctx.db.get(sql, String(client_uuid ?? ''), String(client_secret ?? '')) !== undefined;
      if (!user || !isKnown) throw new Problem(401, 'Invalid user name or password');
      issueCode(ctx, String(client_uuid), user.id, randomBytes(32).toString('hex'));
      return accepted();
    },
  }),
  route({
    method: 'POST',
    path: '/private/api/auth.php',
    section: '28',
    summary: 'Sign in by login and key: the way of old integrations',
    access: 'public',
    body: loose('USER_LOGIN, USER_HASH'),
    reply: { kind: 'raw', of: 'auth' },
    handle: signIn,
  }),
];

function whoAmI(ctx: Ctx): Reply {
  const { id, subdomain } = accountOf(ctx.core);
  const domain = ctx.url.host;
  const body = { id, subdomain, domain, top_level_domain: ctx.url.hostname.split('.').at(-1) };
  return { status: 200, type: 'application/json', body };
}

function signIn(ctx: Ctx, form: Readonly<Record<string, unknown>>): Reply {
  const account = accountOf(ctx.core);
  const user = [...usersById(ctx.core).values()].find((one) => one.email === form.USER_LOGIN && one.isActive);
  if (!user) {
    const response = {
      auth: false,
      ip: '127.0.0.1',
      domain: ctx.url.host,
      error: 'Incorrect login or password',
      error_code: '110',
      server_time: ctx.now,
    };
    return { status: 401, type: 'application/json', body: { response } };
  }
  const { id, name, subdomain, language, timezone } = account;
  return {
    status: 200,
    type: 'application/json',
    headers: { 'set-cookie': `session_id=${sessionOf(user.id)}; Path=/; HttpOnly; SameSite=Lax` },
    body: {
      response: {
        auth: true,
        accounts: [{ id: String(id), name, subdomain, language, timezone }],
        user: { id: String(user.id), language: user.lang },
        server_time: ctx.now,
      },
    },
  };
}
