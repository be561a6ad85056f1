import { expect, it } from 'vitest';
import { NOON, open } from '../../tests/support.ts';

it('answers in place of the CRM, as often as it was told', async () => {
  const api = open();
  const added = await api.post('/__kit/api/faults', {
    method: 'GET',
    path: '/api/v4/leads*',
    status: 503,
    times: 2,
  });
  expect(added.body).toMatchObject({ id: 1, method: 'GET', path: '/api/v4/leads*', kind: 'status', hits: 0 });
  const first = await api.get('/api/v4/leads?limit=1');
  expect(first).toMatchObject({
    status: 503,
    type: 'application/problem+json',
    body: { title: 'Service Unavailable', status: 503, retry_after: 300 },
  });
  expect((await api.get('/api/v4/contacts')).status).toBe(204);
  expect((await api.post('/api/v4/leads', [{}])).status).toBe(200);
  expect((await api.get('/__kit/api/faults')).body.faults).toMatchObject([{ id: 1, hits: 1 }]);
  expect((await api.get('/api/v4/leads/pipelines')).status).toBe(503);
  expect((await api.get('/api/v4/leads')).status).toBe(200);
  expect((await api.get('/__kit/api/faults')).body).toEqual({ faults: [], rate_limit: false });
});

it.each([
  [401, 'Invalid user name or password'],
  [402, 'Payment required'],
  [403, 'Insufficient rights to call this method'],
  [429, /too many requests/],
  [500, 'An error was asked for'],
  [502, 'Bad Gateway'],
  [504, 'Gateway Timeout'],
])('words a %i as the CRM does', async (status, detail) => {
  const api = open({ faults: [{ path: '*', status, retry_after: 2 }] });
  const reply = await api.get('/api/v4/account');
  expect(reply).toMatchObject({ status, type: 'application/problem+json' });
  expect(reply.body.detail).toMatch(detail);
  if (status === 429) expect(reply.body.retry_after).toBe(2);
});

it('sends HTML where JSON is expected', async () => {
  const api = open({ faults: [{ path: '/api/*', kind: 'html', status: 403 }] });
  const reply = await api.get('/api/v4/account');
  expect(reply).toMatchObject({ status: 403, type: 'text/html; charset=utf-8' });
  expect(reply.text).toContain('<h1>403 Forbidden</h1>');
});

it('drops a connection as a network error, before or after the work was done', async () => {
  const { crm, ...api } = open();
  const send = async () => {
    const headers = { authorization: `Bearer ${crm.credentials.token}` };
    const body = JSON.stringify([{ name: 'x' }]);
    return crm.fetch(new Request('https://demo.kommo.com/api/v4/leads', { method: 'POST', headers, body }));
  };
  crm.faults.add({ path: '/api/v4/leads', method: 'post', kind: 'drop', times: 1 });
  expect((await send()).type).toBe('error');
  expect((await api.get('/api/v4/leads')).status).toBe(204);
  crm.faults.add({ path: '/api/v4/leads', method: 'POST', kind: 'drop', after: true, times: 1 });
  expect((await send()).type).toBe('error');
  expect((await api.get('/api/v4/leads')).body._embedded.leads).toHaveLength(1);
});

it('waits, and other faults add up with it', async () => {
  const api = open({
    faults: [
      { path: '*', delay: 30 },
      { path: '/api/*', status: 500, delay: 20 },
    ],
  });
  const started = performance.now();
  expect((await api.get('/api/v4/account')).status).toBe(500);
  expect(performance.now() - started).toBeGreaterThanOrEqual(48);
});

it('sets the clock of the CRM wrong for the requests it strikes', async () => {
  const api = open({ faults: [{ path: '/api/v4/leads', skew: 7_200 }] });
  await api.post('/api/v4/leads', [{ name: 'From the future' }]);
  await api.post('/api/v4/contacts', [{ name: 'From now' }]);
  const [lead] = (await api.get('/api/v4/leads')).body._embedded.leads;
  const [contact] = (await api.get('/api/v4/contacts')).body._embedded.contacts;
  expect(lead.created_at - contact.created_at).toBe(7_200);
  const headers = { authorization: `Bearer ${api.crm.credentials.token}` };
  const reply = await api.crm.fetch(new Request('https://demo.kommo.com/api/v4/leads', { headers }));
  expect(reply.headers.get('date')).toBe(new Date(NOON + 7_200_000).toUTCString());
});

it('strikes by chance, the same requests for the same seed', async () => {
  const struck = async (seed: number) => {
    const api = open({ seed, faults: [{ path: '/api/*', status: 500, probability: 0.3 }] });
    const statuses: number[] = [];
    for (let index = 0; index < 60; index++) statuses.push((await api.get('/api/v4/account')).status);
    return statuses;
  };
  const first = await struck(3);
  expect(first.filter((status) => status === 500).length).toBeGreaterThan(8);
  expect(first.filter((status) => status === 500).length).toBeLessThan(30);
  expect(await struck(3)).toEqual(first);
  expect(await struck(4)).not.toEqual(first);
});

it('is steered: replaced, removed one by one and all, and never strikes the control API', async () => {
  const api = open();
  const path = '/__kit/api/faults';
  await api.call('PUT', path, {
    faults: [
      { path: '*', status: 500 },
      { path: '/api/v4/leads', status: 401 },
    ],
  });
  expect((await api.get(path)).body.faults).toHaveLength(2);
  expect((await api.delete(`${path}/1`)).status).toBe(204);
  expect((await api.delete(`${path}/1`)).status).toBe(404);
  expect((await api.get('/api/v4/leads')).status).toBe(401);
  expect((await api.delete(path)).status).toBe(204);
  expect((await api.get('/api/v4/leads')).status).toBe(204);
  expect((await api.post(path, { path: 'leads', status: 200 })).status).toBe(400);
  expect((await api.post(path, { path: '/x', colour: 'red' })).status).toBe(400);
});

it('comes and goes with a scenario; faults added by hand stay', async () => {
  const api = open({ scenario: { name: 'shaky', faults: [{ path: '/api/v4/leads', status: 500 }] } });
  api.crm.faults.add({ path: '/api/v4/tasks', status: 500 });
  expect((await api.get('/api/v4/leads')).status).toBe(500);
  api.crm.reset();
  expect(api.crm.faults.list()).toHaveLength(2);
  api.crm.reset('empty');
  expect(api.crm.faults.list()).toMatchObject([{ path: '/api/v4/tasks' }]);
});
