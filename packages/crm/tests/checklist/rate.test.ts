import { expect, it } from 'vitest';
import { NOON, open } from '../support.ts';

it('the eighth call in a second is a 429 with exactly this body', async () => {
  const api = open({ rateLimit: true });
  const calls = await Promise.all(Array.from({ length: 8 }, () => api.get('/api/v4/account')));
  expect(calls.map(({ status }) => status)).toEqual([...Array(7).fill(200), 429]);
  expect(calls[7]?.type).toBe('application/problem+json');
  expect(calls[7]?.text).toBe(
    '{"title":"Too Many Requests","type":"https://httpstatus.es/429","status":429,"detail":"You have sent too many requests in a given amount of time. Please try again later.","retry_after":300}',
  );
  await api.crm.clock.set(NOON + 1_000);
  expect((await api.get('/api/v4/account')).status).toBe(200);
});
