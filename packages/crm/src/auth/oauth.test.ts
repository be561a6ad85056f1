import { describe, expect, it } from 'vitest';
import { type Client, NOON, open } from '../../tests/support.ts';
import { fixedClock } from '../time/clock.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What both grants carry. */
function client(api: Client) {
  const { client_id, client_secret, redirect_uri } = api.crm.credentials;
  return { client_id, client_secret, redirect_uri };
}

const byCode = (api: Client, code = api.crm.credentials.code) => ({
  ...client(api),
  grant_type: 'authorization_code',
  code,
});
const byRefresh = (api: Client, refresh_token: string) => ({
  ...client(api),
  grant_type: 'refresh_token',
  refresh_token,
});
const as = (token: string) => ({ authorization: `Bearer ${token}` });
const exchange = (api: Client, body: unknown) =>
  api.call('POST', '/oauth2/access_token', body, { authorization: '' });

describe('the token endpoint', () => {
  it('exchanges a code once, sent as JSON', async () => {
    const api = open();
    const body = byCode(api);
    const tokens = await exchange(api, body);
    expect([tokens.status, tokens.type]).toEqual([200, 'application/json']);
    expect(tokens.body).toMatchObject({ token_type: 'Bearer', expires_in: 86_400 });
    expect((await api.call('GET', '/api/v4/account', undefined, as(tokens.body.access_token))).status).toBe(
      200,
    );
    const again = await exchange(api, body);
    expect([again.status, again.body.hint]).toEqual([400, 'Authorization code has been revoked']);
  });

  it('takes forms too', async () => {
    const api = open();
    const { status } = await api.form('/oauth2/access_token', new URLSearchParams(byCode(api)).toString());
    expect(status).toBe(200);
  });

  it('makes access tokens that clients can decode', async () => {
    const api = open();
    const { body } = await exchange(api, byCode(api));
    for (const token of [body.access_token, api.crm.credentials.token]) {
      const claims = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
      expect(claims).toMatchObject({
        aud: client(api).client_id,
        account_id: 31_361_463,
        api_domain: 'api-c.kommo.com',
      });
      expect(claims.exp).toBeGreaterThan(NOON / 1000);
      expect(claims.scopes).toContain('crm');
    }
  });

  it('rotates refresh tokens: the former access token ends when the new one is used', async () => {
    const api = open();
    const first = (await exchange(api, byCode(api))).body;
    const second = await exchange(api, byRefresh(api, first.refresh_token));
    expect(second.status).toBe(200);
    const status = async (token: string) =>
      (await api.call('GET', '/api/v4/account', undefined, as(token))).status;
    expect(await status(first.access_token)).toBe(200);
    expect(await status(second.body.access_token)).toBe(200);
    expect(await status(first.access_token)).toBe(401);
    const reused = await exchange(api, byRefresh(api, first.refresh_token));
    expect([reused.status, reused.body.hint]).toEqual([401, 'Token has been revoked']);
  });

  it('lets codes, access and refresh tokens run out', async () => {
    const api = open({ clock: fixedClock(NOON) });
    const late = byCode(api);
    const tokens = (await exchange(api, byCode(api))).body;
    const other = open({ clock: fixedClock(NOON) });
    const unused = byCode(other);
    await other.crm.clock.set(NOON + 21 * MINUTE);
    expect((await exchange(other, unused)).body.hint).toBe('Authorization code has expired');
    await api.crm.clock.set(NOON + DAY + MINUTE);
    expect((await api.call('GET', '/api/v4/account', undefined, as(tokens.access_token))).status).toBe(401);
    expect((await exchange(api, late)).body.hint).toBe('Authorization code has been revoked');
    await api.crm.clock.set(NOON + 91 * DAY);
    const over = await exchange(api, byRefresh(api, tokens.refresh_token));
    expect([over.status, over.body.hint]).toEqual([401, 'Token has expired']);
  });

  it.each([
    ['client_id', { client_id: '' }, 400, 'Check the `client_id` parameter'],
    ['grant_type', { grant_type: 'password' }, 400, 'Check the `grant_type` parameter'],
    [
      'redirect_uri',
      { redirect_uri: 'https://other.example.com' },
      400,
      'Check the `redirect_uri` parameter',
    ],
    ['code', { code: 'def50200nonsense' }, 400, 'Cannot decrypt the authorization code'],
    ['client_secret', { client_secret: 'wrong' }, 401, 'Client authentication failed'],
  ])('explains a wrong %s', async (_, wrong, status, hint) => {
    const api = open();
    const answer = await exchange(api, { ...byCode(api), ...wrong });
    expect([answer.status, answer.body.hint]).toEqual([status, hint]);
    expect(Object.keys(answer.body).sort()).toEqual(['detail', 'hint', 'status', 'title', 'type']);
  });

  it('knows no refresh token but its own', async () => {
    const api = open();
    const answer = await exchange(api, byRefresh(api, 'def50200nonsense'));
    expect([answer.status, answer.body.hint]).toEqual([400, 'Invalid refresh token']);
  });
});

describe('the consent page', () => {
  it('redirects with a code that can be exchanged', async () => {
    const api = open();
    const { client_id, redirect_uri } = client(api);
    const request = new Request(`https://demo.kommo.com/oauth?client_id=${client_id}&state=s1`);
    const location = new URL((await api.crm.fetch(request)).headers.get('location') ?? '');
    expect(`${location.origin}${location.pathname}`).toBe(redirect_uri);
    expect(Object.fromEntries(location.searchParams)).toMatchObject({
      state: 's1',
      referer: 'demo.kommo.com',
      client_id,
    });
    const tokens = await exchange(api, byCode(api, location.searchParams.get('code') ?? ''));
    expect(tokens.status).toBe(200);
  });
});

describe('who is let in', () => {
  it('refuses without a token, exactly as Kommo does', async () => {
    const api = open();
    const { status, type, body } = await api.call('GET', '/api/v4/account', undefined, { authorization: '' });
    expect([status, type]).toEqual([401, 'application/problem+json']);
    expect(body).toEqual({
      title: 'Unauthorized',
      type: 'https://httpstatus.es/401',
      status: 401,
      detail: 'Invalid user name or password',
    });
  });

  it('takes the cookie of a page, and the context of a user from an admin', async () => {
    const api = open({ scenario: 'small-sales-team' });
    const users = (await api.get('/api/v4/users')).body._embedded.users;
    const elif = users.find((user: { name: string }) => user.name.startsWith('Elif'));
    const page = await api.call('GET', '/api/v4/account', undefined, {
      authorization: '',
      cookie: `session_id=${api.crm.session(elif.id)}`,
    });
    expect(page.body.current_user_id).toBe(elif.id);
    const context = { 'x-context-user-id': String(elif.id) };
    expect((await api.call('GET', '/api/v4/account', undefined, context)).body.current_user_id).toBe(elif.id);
    const free = users.find((user: { rights: { is_free: boolean } }) => user.rights.is_free);
    const refused = { 'x-context-user-id': String(free.id) };
    expect((await api.call('GET', '/api/v4/account', undefined, refused)).status).toBe(401);
    expect(
      (await api.call('GET', '/api/v4/account', undefined, { authorization: '', cookie: 'session_id=1.x' }))
        .status,
    ).toBe(401);
  });
});
