import { describe, expect, it } from 'vitest';
import { type Client, NOON, open } from '../support.ts';

type Body = Record<string, string>;

const base = (api: Client): Body => {
  const { client_id, client_secret, redirect_uri } = api.crm.credentials;
  return { client_id, client_secret, redirect_uri };
};
const code = (api: Client): Body => ({
  ...base(api),
  grant_type: 'authorization_code',
  code: api.crm.credentials.code,
});
const refresh = (api: Client, refresh_token: string): Body => ({
  ...base(api),
  grant_type: 'refresh_token',
  refresh_token,
});

/** Both encodings that clients use: the official one posts a form, JavaScript posts JSON. */
const WAYS = {
  json: (api: Client, body: Body) =>
    api.call('POST', '/oauth2/access_token', body, {
      authorization: '',
      'content-type': 'application/json',
    }),
  form: (api: Client, body: Body) =>
    api.call('POST', '/oauth2/access_token', new URLSearchParams(body).toString(), {
      authorization: '',
      'content-type': 'application/x-www-form-urlencoded',
    }),
};

describe.each(Object.entries(WAYS))('tokens asked for in %s', (_, send) => {
  it('come for a code and for a refresh token', async () => {
    const api = open();
    const first = await send(api, code(api));
    expect([first.status, first.type]).toEqual([200, 'application/json']);
    expect(first.body).toMatchObject({ token_type: 'Bearer', expires_in: 86_400 });
    const second = await send(api, refresh(api, first.body.refresh_token));
    expect(second.status).toBe(200);
    expect(second.body.access_token).not.toBe(first.body.access_token);
  });

  it.each<[string, number, (api: Client) => Promise<Body> | Body]>([
    ['Cannot decrypt the authorization code', 400, (api) => ({ ...code(api), code: 'x' })],
    [
      'Authorization code has been revoked',
      400,
      async (api) => {
        const body = code(api);
        await send(api, body);
        return body;
      },
    ],
    [
      'Authorization code has expired',
      400,
      async (api) => {
        const body = code(api);
        await api.crm.clock.set(NOON + 21 * 60_000);
        return body;
      },
    ],
    ['Check the `client_id` parameter', 400, ({ crm }) => ({ code: crm.credentials.code })],
    ['Check the `code` parameter', 400, (api) => ({ ...code(api), code: '' })],
    ['Check the `grant_type` parameter', 400, (api) => ({ ...code(api), grant_type: 'password' })],
    ['Check the `refresh_token` parameter', 400, (api) => refresh(api, '')],
    ['Invalid refresh token', 400, (api) => refresh(api, 'x')],
    [
      'Token has been revoked',
      401,
      async (api) => {
        const { body } = await send(api, code(api));
        await send(api, refresh(api, body.refresh_token));
        return refresh(api, body.refresh_token);
      },
    ],
    [
      'Token has expired',
      401,
      async (api) => {
        const { body } = await send(api, code(api));
        await api.crm.clock.set(NOON + 100 * 86_400_000);
        return refresh(api, body.refresh_token);
      },
    ],
  ])('are refused: %s', async (hint, status, make) => {
    const api = open();
    const answer = await send(api, await make(api));
    expect([answer.status, answer.type, answer.body.hint]).toEqual([status, 'application/json', hint]);
    expect(Object.keys(answer.body)).toEqual(['hint', 'title', 'type', 'status', 'detail']);
    expect(answer.body.status).toBe(status);
  });
});

it.each([
  ['no token', ''],
  ['another kind of authorization', 'Basic eDp5'],
  ['an unknown token', 'Bearer x.y.z'],
])('%s is a 401 with exactly this body', async (_, authorization) => {
  const answer = await open().call('GET', '/api/v4/leads', undefined, { authorization });
  expect([answer.status, answer.type]).toEqual([401, 'application/problem+json']);
  expect(answer.text).toBe(
    '{"title":"Unauthorized","type":"https://httpstatus.es/401","status":401,"detail":"Invalid user name or password"}',
  );
});
