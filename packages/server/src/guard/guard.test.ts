import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { guard } from './guard.ts';
import { namesFor } from './names.ts';

const app = new Hono().use(guard(namesFor('127.0.0.1', () => 4100))).all('*', (c) => c.text('in'));

const ask = async (method: string, path: string, headers: Record<string, string>): Promise<number> =>
  (await app.request(`http://x${path}`, { method, headers: { host: 'localhost:4100', ...headers } })).status;

it('lets programs in, which send no origin', async () => {
  expect(await ask('POST', '/api/v4/leads', {})).toBe(200);
  expect(await ask('GET', '/__kit/api/state', {})).toBe(200);
});

it('lets our own pages in under each of our names', async () => {
  expect(await ask('POST', '/api/v4/leads', { origin: 'http://demo.kommo.localhost:4100' })).toBe(200);
  expect(await ask('GET', '/__kit/api/events', { 'sec-fetch-site': 'same-origin' })).toBe(200);
});

it('refuses a host name that is not ours', async () => {
  expect(await ask('GET', '/leads/detail/1', { host: 'attacker.example:4100' })).toBe(421);
});

it.each(['http://attacker.example', 'http://localhost:3000', 'null', 'file://', 'garbage'])(
  'refuses writes and control from the origin %s',
  async (origin) => {
    expect(await ask('POST', '/api/v4/leads', { origin })).toBe(403);
    expect(await ask('GET', '/__kit/api/state', { origin })).toBe(403);
  },
);

it.each(['cross-site', 'same-site'])(
  'refuses control by a %s request that hides its origin',
  async (site) => {
    expect(await ask('GET', '/__kit/api/requests', { 'sec-fetch-site': site })).toBe(403);
  },
);

it('lets foreign pages link to ours', async () => {
  expect(await ask('GET', '/leads/detail/1', { 'sec-fetch-site': 'cross-site' })).toBe(200);
});
