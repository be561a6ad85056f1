import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { client, NOON, ORIGIN, open } from '../../tests/support.ts';
import { createCrm } from '../create-crm.ts';
import { fixedClock } from '../time/clock.ts';
import { exportText } from './export.ts';

const LISTS = [
  'leads?with=contacts,catalog_elements',
  'contacts?with=leads',
  'companies',
  'tasks',
  'events',
  'leads/notes',
];

/** Everything that the lists show. */
async function shown(api: ReturnType<typeof open>): Promise<string> {
  const replies = await Promise.all(
    LISTS.map((list) =>
      api.get(`/api/v4/${list.replace(/$/, list.includes('?') ? '&limit=250' : '?limit=250')}`),
    ),
  );
  return replies.map(({ text }) => text).join('\n');
}

it('gives the same bytes for the same scenario and seed, and others for another seed', async () => {
  const at = (seed: number, hour: number) =>
    open({ scenario: 'small-sales-team', seed, clock: fixedClock(NOON + hour * 3_600_000) });
  const first = await shown(at(7, 0));
  expect(await shown(at(7, 5))).toBe(first);
  expect(await shown(at(8, 0))).not.toBe(first);
});

it('goes back to the first state, and the ids of what comes next are the same again', async () => {
  const api = open({ scenario: 'small-sales-team' });
  const before = await shown(api);
  const added = await api.post('/api/v4/leads', [{ name: 'New', _embedded: { tags: [{ name: 'fresh' }] } }]);
  const pushes: string[] = [];
  api.crm.listen((push) => pushes.push(push.type));
  api.crm.reset();
  expect(pushes).toContain('reset');
  expect(await shown(api)).toBe(before);
  const again = await api.post('/api/v4/leads', [{ name: 'New', _embedded: { tags: [{ name: 'fresh' }] } }]);
  expect(again.text).toBe(added.text);
});

it('resets to another scenario and seed, and by name only to those it knows', async () => {
  const api = open();
  api.crm.reset('small-sales-team', 5);
  expect([api.crm.scenario, api.crm.seed]).toEqual(['small-sales-team', 5]);
  expect((await api.get('/api/v4/leads')).body._embedded.leads).toHaveLength(50);
  api.crm.reset();
  expect(api.crm.scenario, 'stays with the one it is at').toBe('small-sales-team');
  expect(() => api.crm.reset('none-such')).toThrow(/no scenario "none-such"/);
  expect((await api.get('/api/v4/leads')).status, 'a refused reset changes nothing').toBe(200);
});

it('lets whoever is in stay in', async () => {
  const api = open();
  const { token, client_id, client_secret, redirect_uri, code } = api.crm.credentials;
  const grant = { client_id, client_secret, redirect_uri, grant_type: 'authorization_code', code };
  const tokens = await api.post('/oauth2/access_token', grant);
  await api.crm.clock.set(NOON + 60_000);
  api.crm.reset('small-sales-team');
  expect(api.crm.credentials.token).toBe(token);
  const { status } = await api.call('GET', '/api/v4/account', undefined, {
    authorization: `Bearer ${tokens.body.access_token}`,
  });
  expect(status).toBe(200);
});

it('keeps snapshots by name', async () => {
  const api = open();
  const names = async () =>
    ((await api.get('/api/v4/leads')).body?._embedded.leads ?? []).map(({ name }: { name: string }) => name);
  await api.post('/api/v4/leads', [{ name: 'one' }]);
  api.crm.snapshot('one');
  await api.post('/api/v4/leads', [{ name: 'two' }]);
  api.crm.snapshot('two');
  await api.post('/api/v4/leads', [{ name: 'three' }]);
  api.crm.restore('one');
  expect(await names()).toEqual(['one']);
  api.crm.restore('two');
  expect(await names()).toEqual(['one', 'two']);
  api.crm.snapshot('one');
  api.crm.reset();
  expect(await names()).toEqual([]);
  api.crm.restore('one');
  expect(await names(), 'a snapshot of the same name was replaced').toEqual(['one', 'two']);
  expect(api.crm.snapshots()).toEqual(['two', 'one']);
  expect(() => api.crm.restore('three')).toThrow(/no snapshot "three"/);
});

it('answers the control routes of snapshots', async () => {
  const api = open();
  expect((await api.post('/__kit/api/snapshot')).body).toEqual({ name: 'snapshot' });
  await api.post('/api/v4/leads', [{ name: 'gone soon' }]);
  expect((await api.post('/__kit/api/restore', {})).status).toBe(200);
  expect((await api.get('/api/v4/leads')).status).toBe(204);
  expect((await api.get('/__kit/api/snapshots')).body).toEqual({ snapshots: ['snapshot'] });
  expect((await api.post('/__kit/api/restore', { name: 'x' })).status).toBe(404);
});

it('takes in what it has exported, in another account and as a scenario', async () => {
  const from = open({ scenario: 'small-sales-team' });
  await from.post('/api/v4/leads', [{ name: 'Added later' }]);
  const data = from.crm.export();
  expect(JSON.stringify(data)).not.toContain(from.crm.credentials.token);
  const written = JSON.parse([...exportText(data)].join('')) as unknown;
  expect(written).toEqual(data);

  const into = open();
  into.crm.import(written);
  expect(await shown(into)).toBe(await shown(from));
  const started = open({ scenario: data });
  expect(await shown(started)).toBe(await shown(from));
  await started.post('/api/v4/leads', [{ name: 'more' }]);
  started.crm.reset();
  expect(await shown(started)).toBe(await shown(from));
});

it.each([
  ['no export', {}, /no export/],
  ['another data model', { format: 'kommo-widget-crm', version: 99, tables: {} }, /data model 99/],
  ['no account', { tables: {} }, /no account/],
  ['a table too much', { tables: { nothing: [] } }, /no table "nothing"/],
  ['a row that is none', { tables: { lead: [1] } }, /lead, row 1 is no object/],
  ['a column too much', { tables: { lead: [{ id: 1, colour: 'red' }] } }, /unknown column "colour"/],
  ['a value that is none', { tables: { lead: [{ id: [] }] } }, /lead, row 1, id/],
  ['what SQLite refuses', { tables: { lead: [{ id: 1 }] } }, /lead, row 1: NOT NULL/],
])('refuses to take in %s and changes nothing', async (_, data, reason) => {
  const api = open({ scenario: 'small-sales-team' });
  const before = await shown(api);
  const { format, version } = api.crm.export();
  expect(() => api.crm.import('tables' in data ? { format, version, ...data } : data)).toThrow(reason);
  expect(await shown(api)).toBe(before);
});

it('refuses an export whose references lead nowhere', () => {
  const { crm } = open({ scenario: 'small-sales-team' });
  const data = crm.export();
  const { contact: _, ...tables } = data.tables;
  expect(() => crm.import({ ...data, tables })).toThrow(/refers to a contact/);
});

it('resets a file, which holds the new state then', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-reset-'));
  const db = join(folder, 'a.db');
  const first = open({ db, scenario: 'small-sales-team' });
  first.crm.reset('empty');
  await first.post('/api/v4/leads', [{ name: 'kept' }]);
  first.crm.close();
  const crm = createCrm({ db, scenario: 'small-sales-team', clock: fixedClock(NOON) });
  expect(crm.scenario).toBe('empty');
  const { body } = await client(crm).get(`/api/v4/leads`);
  expect(body._embedded.leads).toMatchObject([
    { name: 'kept', _links: { self: { href: expect.stringContaining(ORIGIN) } } },
  ]);
  crm.close();
  rmSync(folder, { recursive: true });
});
