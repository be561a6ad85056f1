import { beforeAll, describe, expect, it } from 'vitest';
import { open } from '../support.ts';

const api = open({ scenario: 'small-sales-team' });
let lead = 0;
beforeAll(async () => {
  lead = (await api.post('/api/v4/leads', [{ name: 'Owner' }])).body._embedded.leads[0].id;
});

const note = (text: string) => ({ entity_id: lead, note_type: 'common', params: { text } });
const metadata = { form_id: 'f', form_name: 'F', form_page: 'https://e.com', form_sent_at: 1_700_000_000 };

/** What each collection is sent, and the keys of its reply beside `request_id`; `full` means all of the object. */
const ADDED: readonly [string, string, (name: string) => object, 'full' | readonly string[]][] = [
  ['leads', 'leads', (name) => ({ name }), ['id', '_links']],
  ['contacts', 'contacts', (name) => ({ name }), ['id', 'is_deleted', 'is_unsorted', '_links']],
  ['companies', 'companies', (name) => ({ name }), ['id', '_links']],
  ['customers', 'customers', (name) => ({ name }), ['id', '_links']],
  ['tasks', 'tasks', (text) => ({ text, complete_till: 1_900_000_000 }), ['id', '_links']],
  ['leads/notes', 'notes', note, ['id', 'entity_id', '_links']],
  [
    'leads/pipelines',
    'pipelines',
    (name) => ({ name, sort: 5, is_main: false, is_unsorted_on: true }),
    'full',
  ],
  ['leads/pipelines/6950551/statuses', 'statuses', (name) => ({ name, color: '#fffeb2' }), 'full'],
  ['leads/custom_fields', 'custom_fields', (name) => ({ name, type: 'text' }), 'full'],
  ['leads/custom_fields/groups', 'custom_field_groups', (name) => ({ name, sort: 7 }), 'full'],
  ['catalogs', 'catalogs', (name) => ({ name }), 'full'],
  ['catalogs/1001/elements', 'elements', (name) => ({ name }), 'full'],
  ['sources', 'sources', (name) => ({ name, external_id: name }), 'full'],
  ['users', 'users', (name) => ({ name, email: `${name}@example.com`, password: 'Secret12' }), 'full'],
  ['roles', 'roles', (name) => ({ name }), 'full'],
  ['leads/tags', 'tags', (name) => ({ name }), ['id', 'name', 'color']],
  ['leads/loss_reasons', 'loss_reasons', (name) => ({ name }), 'full'],
  [
    'leads/unsorted/forms',
    'unsorted',
    (name) => ({ source_uid: name, source_name: name, metadata }),
    ['uid', 'account_id', '_links', '_embedded'],
  ],
];
const CREATED = /custom_fields|^users$|^roles$/;

describe.each(ADDED)('POST %s', (path, name, item, keys) => {
  it('answers in order, with the request_id that was sent or the index', async () => {
    const body = [
      item(`a${Date.now()}`),
      { ...item('b'), request_id: 'mine' },
      { ...item('c'), request_id: 7 },
    ];
    const answer = await api.post(`/api/v4/${path}`, body);
    expect([answer.status, answer.type]).toEqual([CREATED.test(path) ? 201 : 200, 'application/hal+json']);
    const rows = answer.body._embedded[name];
    expect(rows.map((row: { request_id: unknown }) => row.request_id)).toEqual(['0', 'mine', 7]);
    if (keys !== 'full') {
      expect(Object.keys(rows[0]).sort()).toEqual([...keys, 'request_id'].sort());
      return;
    }
    expect(rows[1].name).toBe('b');
    const read = await api.get(`/api/v4/${path}/${rows[1].id}`);
    expect(Object.keys(rows[1])).toEqual(expect.arrayContaining(['id', 'name', '_links']));
    if (read.status === 200) {
      const { request_id: _, ...written } = rows[1];
      expect(Object.keys(written).sort()).toEqual(Object.keys(read.body).sort());
    }
  });
});

describe.each([
  ['leads', { name: 'New' }, ['id', 'updated_at', '_links']],
  ['contacts', { name: 'New' }, ['id', 'name', 'updated_at', 'is_deleted', 'is_unsorted', '_links']],
  ['companies', { name: 'New' }, ['id', 'name', 'updated_at', '_links']],
  ['tasks', { text: 'New' }, ['id', 'updated_at', '_links']],
] as const)('PATCH %s', (path, change, keys) => {
  const first = async () => {
    const item = path === 'tasks' ? { text: 'x', complete_till: 1_900_000_000 } : { name: 'x' };
    return (await api.post(`/api/v4/${path}`, [item])).body._embedded[path][0].id as number;
  };

  it('answers one in both forms, at the root and embedded', async () => {
    const id = await first();
    const { status, body } = await api.patch(`/api/v4/${path}/${id}`, change);
    expect(status).toBe(200);
    const { _embedded, ...root } = body;
    expect(Object.keys(root).sort()).toEqual([...keys].sort());
    expect(_embedded[path]).toEqual([root]);
  });

  it('answers many in the order they were sent', async () => {
    const ids = [await first(), await first()];
    const items = [
      { id: ids[1], ...change, request_id: 'x' },
      { id: ids[0], ...change },
    ];
    const { body } = await api.patch(`/api/v4/${path}`, items);
    const rows = body._embedded[path];
    expect(rows.map((row: { id: number; request_id: unknown }) => [row.id, row.request_id])).toEqual([
      [ids[1], 'x'],
      [ids[0], '1'],
    ]);
  });
});

it('a label is never stored', async () => {
  const { body } = await api.post('/api/v4/leads', [{ name: 'Labelled', request_id: 'label' }]);
  const { text } = await api.get(`/api/v4/leads/${body._embedded.leads[0].id}`);
  expect(text).not.toContain('request_id');
});
