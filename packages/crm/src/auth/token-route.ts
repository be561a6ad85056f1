import { timingSafeEqual } from 'node:crypto';
import { loose } from '../http/body.ts';
import type { Reply } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import { checkParameter, oauthError } from './oauth-error.ts';
import { type Integration, issuePair, type TokenRow, tokenOf } from './tokens.ts';

type Form = Readonly<Record<string, unknown>>;

/** Exchanges a code or a refresh token for a pair of tokens; takes JSON and forms. */
export const tokenRoute: Route = route({
  method: 'POST',
  path: '/oauth2/access_token',
  section: '3.1',
  summary: 'Exchange a code or a refresh token',
  access: 'public',
  body: loose('grant_type, client_id, client_secret, redirect_uri, code or refresh_token; JSON or form'),
  reply: { kind: 'raw', of: 'tokens' },
  handle: (ctx, form) => {
    const missing = ['client_id', 'client_secret', 'grant_type', 'redirect_uri'].find(
      (name) => !filled(form, name),
    );
    if (missing !== undefined) return checkParameter(missing);
    const integration = integrationOf(ctx, form);
    if (!integration) return oauthError('Client authentication failed', 401);
    if (form.redirect_uri !== integration.redirect_uri) return checkParameter('redirect_uri');
    if (form.grant_type === 'authorization_code') return byCode(ctx, integration, form);
    if (form.grant_type === 'refresh_token') return byRefreshToken(ctx, integration, form);
    return checkParameter('grant_type');
  },
});

const filled = (form: Form, name: string): boolean => typeof form[name] === 'string' && form[name] !== '';

function integrationOf(ctx: Ctx, form: Form): Integration | undefined {
  const row = ctx.db.get<Integration>(
    'SELECT * FROM integration WHERE client_id = ?',
    String(form.client_id),
  );
  const given = Buffer.from(String(form.client_secret));
  const secret = Buffer.from(row?.client_secret ?? '');
  return row && given.length === secret.length && timingSafeEqual(given, secret) ? row : undefined;
}

function byCode(ctx: Ctx, integration: Integration, form: Form): Reply {
  if (!filled(form, 'code')) return checkParameter('code');
  const code = tokenOf(ctx, 'code', String(form.code));
  if (!code || code.client_id !== integration.client_id)
    return oauthError('Cannot decrypt the authorization code');
  if (code.used_at !== null) return oauthError('Authorization code has been revoked');
  if (code.expires_at <= ctx.now) return oauthError('Authorization code has expired');
  return tokens(ctx, integration, code);
}

function byRefreshToken(ctx: Ctx, integration: Integration, form: Form): Reply {
  if (!filled(form, 'refresh_token')) return checkParameter('refresh_token');
  const token = tokenOf(ctx, 'refresh', String(form.refresh_token));
  if (!token) return oauthError('Invalid refresh token');
  if (token.client_id !== integration.client_id) return oauthError('Token is not linked to client', 401);
  if (token.used_at !== null || token.revoked === 1) return oauthError('Token has been revoked', 401);
  if (token.expires_at <= ctx.now) return oauthError('Token has expired', 401);
  return tokens(ctx, integration, token);
}

const tokens = (ctx: Ctx, integration: Integration, from: TokenRow): Reply => ({
  status: 200,
  type: 'application/json',
  body: issuePair(ctx, integration, from),
});
