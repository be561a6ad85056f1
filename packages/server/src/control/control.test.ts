import { expect, it } from 'vitest';
import { startKit } from '../../tests/support/kit.ts';

const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

it('gives the inspector all that it draws itself from', async () => {
  const { json } = await startKit();
  const state = await json('/__kit/api/state');
  expect(state).toMatchObject({
    widgets: [],
    scenario: 'small-sales-team',
    clock: { moved: false },
    pages: { lead: expect.any(Number), contact: expect.any(Number), pipeline: expect.any(Number) },
  });
});

it('puts the data back, and tells the pages', async () => {
  const { server, ask, json } = await startKit();
  const headers = { authorization: `Bearer ${server.token}` };
  const count = async () =>
    (await json<{ _embedded: { leads: unknown[] } }>('/api/v4/leads?limit=250', { headers }))._embedded.leads
      .length;
  const before = await count();
  await ask('/api/v4/leads', { method: 'POST', headers, body: JSON.stringify([{ name: 'one more' }]) });
  expect(await count()).toBe(before + 1);
  const pushed = new Promise((resolve) => server.onPush(resolve));
  expect((await ask('/__kit/api/reset', post({}))).status).toBe(200);
  expect(await pushed).toEqual({ type: 'reset' });
  expect(await count()).toBe(before);
});

it('moves the clock and puts it right again', async () => {
  const { json } = await startKit();
  const day = 86_400_000;
  const moved = await json<{ now: number; moved: boolean }>('/__kit/api/clock', post({ advance: day }));
  expect(moved.moved).toBe(true);
  expect(moved.now - Date.now()).toBeGreaterThan(day - 5_000);
  expect(await json('/__kit/api/clock', post({ resume: true }))).toMatchObject({ moved: false });
});

it.each([
  ['/__kit/api/clock', { now: 'soon' }],
  ['/__kit/api/reset', { scenario: 7 }],
  ['/__kit/api/reset', { scenario: 'nonsense' }],
  ['/__kit/api/reset', { seed: 'x' }],
  ['/__kit/api/scenario', { name: 'nonsense' }],
])('refuses %s %j with words', async (path, body) => {
  const { ask } = await startKit();
  const reply = await ask(path, post(body));
  expect(reply.status).toBe(400);
  expect(reply.headers.get('content-type')).toContain('application/problem+json');
});

it('keeps a record of what the CRM was asked', async () => {
  const { ask, json } = await startKit();
  await ask('/api/v4/leads?limit=1');
  expect(await json('/__kit/api/requests')).toMatchObject([
    { method: 'GET', url: '/api/v4/leads?limit=1', status: 401 },
  ]);
});

it('streams every write to the pages', async () => {
  const { server, ask } = await startKit();
  const stream = await ask('/__kit/api/events');
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  await ask('/api/v4/leads', {
    method: 'POST',
    headers: { authorization: `Bearer ${server.token}` },
    body: JSON.stringify([{ name: 'seen' }]),
  });
  let text = '';
  while (!text.includes('"entity":"leads"')) text += (await reader?.read())?.value ?? '';
  expect(text).toMatch(/data: \{"type":"crm","entity":"leads","id":\d+,"action":"add"\}/);
  await reader?.cancel();
});
