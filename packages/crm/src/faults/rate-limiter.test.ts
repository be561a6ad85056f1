import { expect, it } from 'vitest';
import { NOON, open } from '../../tests/support.ts';
import { RateLimiter } from './rate-limiter.ts';

it('lets seven requests of a token through in any second', async () => {
  const api = open({ rateLimit: true });
  const statuses = async (count: number) => {
    const found: number[] = [];
    for (let index = 0; index < count; index++) found.push((await api.get('/api/v4/account')).status);
    return found;
  };
  expect(await statuses(9)).toEqual([...Array(7).fill(200), 429, 429]);
  const refused = await api.get('/api/v4/leads');
  expect(refused.type).toBe('application/problem+json');
  expect(refused.body).toEqual({
    title: 'Too Many Requests',
    type: 'https://httpstatus.es/429',
    status: 429,
    detail: 'You have sent too many requests in a given amount of time. Please try again later.',
    retry_after: 300,
  });
  await api.crm.clock.set(NOON + 1_000);
  expect(await statuses(8)).toEqual([...Array(7).fill(200), 429]);
});

it('slides: what is a second old counts no more', () => {
  const limiter = new RateLimiter(true);
  for (let index = 0; index < 7; index++) expect(limiter.count('a', index * 100)).toBe('passed');
  expect(limiter.count('a', 999)).toBe('refused');
  expect(limiter.count('b', 999), 'each token has its own').toBe('passed');
  expect(limiter.count('a', 1_000)).toBe('passed');
  expect(limiter.count('a', 1_001)).toBe('refused');
});

it('stops answering a client that does not listen, until it is quiet for a second', async () => {
  const api = open({ rateLimit: true });
  for (let index = 0; index < 37; index++) await api.get('/api/v4/account');
  expect(await api.get('/api/v4/account')).toMatchObject({ status: 403, type: 'text/html; charset=utf-8' });
  await api.crm.clock.set(NOON + 900);
  expect((await api.get('/api/v4/account')).status).toBe(403);
  await api.crm.clock.set(NOON + 1_900);
  expect((await api.get('/api/v4/account')).status).toBe(200);
});

it('is off unless switched on, by the control API or a scenario', async () => {
  const api = open();
  for (let index = 0; index < 20; index++) expect((await api.get('/api/v4/account')).status).toBe(200);
  const { body } = await api.call('PUT', '/__kit/api/faults', { rate_limit: true });
  expect(body.rate_limit).toBe(true);
  for (let index = 0; index < 7; index++) await api.get('/api/v4/account');
  expect((await api.get('/api/v4/account')).status).toBe(429);
  expect(open({ scenario: { rate_limit: true } }).crm.scenario).toBe('own');
});

it('leaves the pages of the stage alone', async () => {
  const { crm } = open({ rateLimit: true });
  const headers = { cookie: `session_id=${crm.session()}` };
  for (let index = 0; index < 10; index++) {
    const reply = await crm.fetch(new Request('https://demo.kommo.com/api/v4/account', { headers }));
    expect(reply.status).toBe(200);
  }
});
