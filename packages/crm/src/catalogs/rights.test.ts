import { expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

type Answer = { readonly status: number; readonly body: Body };
// biome-ignore lint/suspicious/noExplicitAny: replies are what is under test
type Body = any;

/** Two elements of one list of which the first is linked to a lead, and a manager with these rights on the list. */
async function account(rights: object, access = true) {
  const api = open();
  const made = async (path: string, item: object, name: string): Promise<number> =>
    (await api.post(path, [item])).body._embedded[name][0].id;
  const list = await made('/api/v4/catalogs', { name: 'Plans' }, 'catalogs');
  const path = `/api/v4/catalogs/${list}/elements`;
  const element = await made(path, { name: 'Linked' }, 'elements');
  const other = await made(path, { name: 'Free' }, 'elements');
  const lead = await made('/api/v4/leads', { name: 'A' }, 'leads');
  const metadata = { catalog_id: list, quantity: 1 };
  const link = { to_entity_id: element, to_entity_type: 'catalog_elements', metadata };
  await api.post(`/api/v4/leads/${lead}/link`, [link]);
  const user = await made(
    '/api/v4/users',
    {
      name: 'Ann',
      email: 'ann@example.com',
      password: 'Abcdef1',
      rights: {
        leads: { view: 'A', edit: 'A', add: 'A', delete: 'A', export: 'A' },
        catalog_access: access,
        catalog_rights: [{ catalog_id: list, rights }],
      },
    },
    'users',
  );
  const as = (method: string, at: string, body?: unknown): Promise<Answer> =>
    api.call(method, at, body, { 'x-context-user-id': String(user) });
  return { api, as, user, list, path, element, other };
}
const names = ({ body }: Answer): string[] =>
  body._embedded.elements.map((one: { name: string }) => one.name);

it('a list that is denied is not there for the user, by any route', async () => {
  const { as, list, path, element } = await account({ view: 'D' });
  expect((await as('GET', '/api/v4/catalogs')).status).toBe(204);
  expect((await as('GET', `/api/v4/catalogs/${list}`)).status).toBe(404);
  expect((await as('GET', path)).status).toBe(404);
  expect((await as('GET', `${path}/${element}`)).status).toBe(404);
  expect((await as('POST', path, [{ name: 'x' }])).status).toBe(404);
  expect((await as('GET', '/api/v2/catalogs')).status).toBe(204);
  expect((await as('GET', `/api/v2/catalog_elements?catalog_id=${list}`)).status).toBe(204);
  expect(JSON.stringify((await as('GET', '/private/api/v2/json/catalogs/list')).body ?? '')).not.toContain(
    'Plans',
  );
  expect((await as('POST', '/api/v2/catalog_elements', { delete: [element] })).status).toBe(403);
});

it('L stands for elements that are linked to something the user sees', async () => {
  const rights = { view: 'L', edit: 'L', add: 'D', delete: 'D', export: 'D' };
  const { as, path, element, other } = await account(rights);
  expect(names(await as('GET', path))).toEqual(['Linked']);
  expect((await as('GET', `${path}/${other}`)).status).toBe(404);
  expect((await as('PATCH', `${path}/${element}`, { name: 'New' })).status).toBe(200);
  expect((await as('PATCH', `${path}/${other}`, { name: 'New' })).status).toBe(403);
  expect((await as('POST', path, [{ name: 'x' }])).status).toBe(403);
  expect((await as('POST', '/api/v2/catalog_elements', { delete: [element] })).status).toBe(403);
});

it('the rights on a list count before the general access, and only for that list', async () => {
  const { api, as, path } = await account({ view: 'A', edit: 'A', add: 'A' }, false);
  expect((await as('POST', path, [{ name: 'x' }])).status).toBe(200);
  const [second] = (await api.post('/api/v4/catalogs', [{ name: 'Other' }])).body._embedded.catalogs;
  expect((await as('POST', `/api/v4/catalogs/${second.id}/elements`, [{ name: 'x' }])).status).toBe(403);
});

it('are kept and shown as they were written, and refused by name', async () => {
  const { api, user, list } = await account({ view: 'L' });
  const { rights } = (await api.get(`/api/v4/users/${user}`)).body;
  expect(rights.catalog_rights).toEqual([{ catalog_id: list, rights: { view: 'L' } }]);
  const wrong = { name: 'R', rights: { catalog_rights: [{ catalog_id: list, rights: { view: 'M' } }] } };
  const { status, body } = await api.post('/api/v4/roles', [wrong]);
  expect(status).toBe(400);
  expect(body['validation-errors'][0].errors[0].path).toBe('rights.catalog_rights.0.rights.view');
});
