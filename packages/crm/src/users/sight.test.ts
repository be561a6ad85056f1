import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, open } from '../../tests/support.ts';

interface Lead {
  readonly id: number;
  readonly responsible_user_id: number;
}

let api: Client;
let mine: Lead;
let foreign: Lead;
let note = 0;
let manager: Record<string, string>;

/** What the manager, who sees leads of her own alone, gets. */
const asManager = (method: string, path: string, body?: unknown) => api.call(method, path, body, manager);

beforeAll(async () => {
  api = open({ scenario: 'small-sales-team' });
  const { users } = (await api.get('/api/v4/users')).body._embedded;
  const { id } = users.find(
    (user: { rights: { leads: { view: string } } }) => user.rights.leads.view === 'M',
  );
  manager = { 'x-context-user-id': String(id) };
  const leads: Lead[] = (await api.get('/api/v4/leads?limit=250')).body._embedded.leads;
  mine = leads.find((lead) => lead.responsible_user_id === id) as Lead;
  foreign = leads.find((lead) => lead.responsible_user_id !== id) as Lead;
  const added = await api.post(`/api/v4/leads/${foreign.id}/notes`, [
    { note_type: 'common', params: { text: 'x' } },
  ]);
  note = added.body._embedded.notes[0].id;
  await api.post(`/api/v4/leads/${foreign.id}/followers`, [{ user_id: id }]);
});

describe('a lead of somebody else', () => {
  it.each([
    ['the lead', 'leads/{id}', 204],
    ['its notes', 'leads/{id}/notes', 204],
    ['its links', 'leads/{id}/links', 204],
    ['its links asked for together', 'leads/links?filter[entity_id][]={id}', 204],
    ['who follows it', 'leads/{id}/subscriptions', 204],
    ['its files', 'leads/{id}/files', 404],
    ['its events', 'events?filter[entity]=lead&filter[entity_id]={id}', 204],
    ['a note of it', 'leads/notes/{note}', 404],
  ])('is not shown: %s', async (_, path, status) => {
    const place = `/api/v4/${path.replace('{id}', String(foreign.id)).replace('{note}', String(note))}`;
    expect((await asManager('GET', place)).status).toBe(status);
  });

  it.each<[string, string, string, (id: number) => unknown]>([
    ['a change', 'PATCH', 'leads', (id) => [{ id, price: 1 }]],
    [
      'a note',
      'POST',
      'leads/notes',
      (entity_id) => [{ entity_id, note_type: 'common', params: { text: 'x' } }],
    ],
    [
      'a task',
      'POST',
      'tasks',
      (entity_id) => [{ text: 'x', complete_till: 1, entity_type: 'leads', entity_id }],
    ],
    [
      'a link',
      'POST',
      'leads/link',
      (entity_id) => [{ entity_id, to_entity_id: 1, to_entity_type: 'contacts' }],
    ],
  ])('is not touched by %s', async (_, method, path, body) => {
    const answer = await asManager(method, `/api/v4/${path}`, body(foreign.id));
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body['validation-errors'])).toContain('NotSupportedChoice');
  });

  it('is neither in the old APIs nor in the feed of the page', async () => {
    for (const path of ['/api/v2/leads', '/private/api/v2/json/leads/list'])
      expect((await asManager('GET', `${path}?id=${foreign.id}`)).status).toBe(204);
    expect((await asManager('GET', `/api/v2/notes?type=lead&element_id=${foreign.id}`)).status).toBe(204);
    const feed = await asManager('GET', `/ajax/v3/leads/${foreign.id}/events_timeline`);
    expect(feed.body._embedded.items).toEqual([]);
    const removed = await asManager('POST', '/private/notes/edit2.php', `ID=${note}&ACTION=NOTE_DELETE`);
    expect(removed.body).toEqual({ status: 'no note', id: note });
  });
});

it('what is her own she sees and changes, but does not delete', async () => {
  const path = `/api/v4/leads/${mine.id}`;
  expect((await asManager('GET', path)).status).toBe(200);
  expect((await asManager('PATCH', path, { price: 7 })).status).toBe(200);
  expect(
    (await asManager('POST', `${path}/notes`, [{ note_type: 'common', params: { text: 'x' } }])).status,
  ).toBe(200);
  const removed = await asManager('POST', '/ajax/leads/multiple/delete/', `ID[]=${mine.id}`);
  expect(removed.body.status).toBe('fail');
});

it('a right on a stage narrows what she sees, in lists and alone', async () => {
  const { status_id, pipeline_id } = (await api.get(`/api/v4/leads/${mine.id}`)).body;
  const user = { name: 'Ann', email: 'ann@example.com', password: 'Secret12' };
  const rights = {
    leads: { view: 'A', edit: 'A', add: 'A', delete: 'A', export: 'A' },
    status_rights: [
      { entity_type: 'leads', pipeline_id, status_id, rights: { view: 'D', edit: 'D', delete: 'D' } },
    ],
  };
  const { body } = await api.post('/api/v4/users', [{ ...user, rights }]);
  const ann = { 'x-context-user-id': String(body._embedded.users[0].id) };
  const inStage = `/api/v4/leads?filter[statuses][0][pipeline_id]=${pipeline_id}&filter[statuses][0][status_id]=${status_id}`;
  expect((await api.get(inStage)).status).toBe(200);
  expect((await api.call('GET', inStage, undefined, ann)).status).toBe(204);
  expect((await api.call('GET', `/api/v4/leads/${mine.id}`, undefined, ann)).status).toBe(204);
  expect((await api.call('GET', '/api/v4/leads', undefined, ann)).status).toBe(200);
  const events = `/api/v4/events?filter[entity]=lead&filter[entity_id]=${mine.id}`;
  expect((await api.call('GET', events, undefined, ann)).status).toBe(204);
});

it.each(['users', 'roles', 'webhooks', 'sources', 'leads/pipelines', 'leads/custom_fields', 'catalogs'])(
  'only an admin writes %s',
  async (path) => {
    const answer = await asManager('POST', `/api/v4/${path}`, [{ name: 'x' }]);
    expect([answer.status, answer.body.detail]).toEqual([403, 'Insufficient rights to call this method']);
  },
);
