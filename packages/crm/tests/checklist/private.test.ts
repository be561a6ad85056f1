import { describe, expect, it } from 'vitest';
import { type Client, open } from '../support.ts';

const add = async (api: Client, path: string, item: object): Promise<number> => {
  const { body } = await api.post(`/api/v4/${path}`, [item]);
  return (Object.values(body._embedded)[0] as { id: number }[])[0]?.id ?? 0;
};
const note = { note_type: 'common', params: { text: 'x' } };
const time = expect.any(Number);

type Heard = readonly [number, unknown];
/** What is removed; how it is made, how the page removes it, and what it hears the first and the second time. */
type Removal = [
  string,
  (api: Client) => Promise<number>,
  (id: number) => readonly [string, string],
  (id: number) => Heard,
  (id: number) => Heard,
];

const card = (kind: string): Removal => [
  kind,
  (api) => add(api, kind, { name: 'x' }),
  (id) => [`/ajax/${kind}/multiple/delete/`, `ID[]=${id}`],
  () => [200, { status: 'success', message: expect.any(String) }],
  () => [200, { status: 'fail', errors: [expect.any(String)], message: expect.any(String) }],
];

const REMOVALS: readonly Removal[] = [
  card('leads'),
  card('contacts'),
  card('companies'),
  [
    'tasks',
    (api) => add(api, 'tasks', { text: 'x', complete_till: 1_900_000_000 }),
    (id) => ['/private/notes/edit2.php', `ID=${id}&ACTION=TASK_DELETE`],
    (id) => [200, { status: 'ok', id }],
    (id) => [400, { status: 'fail', id }],
  ],
  [
    'notes',
    async (api) => add(api, `leads/${await add(api, 'leads', { name: 'x' })}/notes`, note),
    (id) => ['/private/notes/edit2.php', `ID=${id}&ACTION=NOTE_DELETE`],
    (id) => [200, { status: 'ok', id }],
    (id) => [200, { status: 'no note', id }],
  ],
  [
    'catalogs',
    (api) => add(api, 'catalogs', { name: 'Goods' }),
    (id) => ['/ajax/v1/catalogs/set/', `request[catalogs][delete]=${id}`],
    (id) => [
      200,
      {
        response: {
          catalogs: { delete: { catalogs: { [id]: { id, name: 'Goods' } }, errors: [] } },
          server_time: time,
        },
      },
    ],
    () => [
      200,
      {
        response: { catalogs: { delete: { catalogs: {}, errors: [expect.anything()] } }, server_time: time },
      },
    ],
  ],
  [
    'catalog_elements',
    async (api) =>
      add(api, `catalogs/${await add(api, 'catalogs', { name: 'Goods' })}/elements`, { name: 'Beans' }),
    (id) => ['/ajax/v1/catalog_elements/set/', `request[catalog_elements][delete][]=${id}`],
    (id) => [
      200,
      {
        response: {
          catalog_elements: { delete: { catalog_elements: { [id]: {} }, errors: [] } },
          server_time: time,
        },
      },
    ],
    () => [
      200,
      {
        response: {
          catalog_elements: {
            delete: { catalog_elements: {}, errors: [expect.objectContaining({ code: 404 })] },
          },
          server_time: time,
        },
      },
    ],
  ],
  [
    'pipelines',
    (api) => add(api, 'leads/pipelines', { name: 'x', sort: 2, is_main: false, is_unsorted_on: true }),
    (id) => ['/ajax/v1/pipelines/delete', `request[id]=${id}`],
    (id) => [200, { response: { [id]: true, server_time: time } }],
    () => [400, expect.anything()],
  ],
];

describe.each(REMOVALS)('the page removes %s', (_, make, request, first, second) => {
  it('once, and hears the second time that it is gone', async () => {
    const api = open();
    const id = await make(api);
    const remove = async () => {
      const { status, body } = await api.form(...request(id));
      return [status, body];
    };
    expect(await remove()).toEqual(first(id));
    expect(await remove()).toEqual(second(id));
  });
});

it('a request of the page that nobody understands is a 400 with a code', async () => {
  const { status, body } = await open().form('/ajax/v1/catalogs/set/', 'request[song]=1');
  expect([status, body.response.error_code]).toEqual([400, '222']);
});

it('an unknown route of the page is a page itself', async () => {
  expect(await open().form('/ajax/nowhere/', '')).toMatchObject({
    status: 404,
    type: 'text/html; charset=utf-8',
  });
});
