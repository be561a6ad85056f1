import { describe, expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

describe('lists', () => {
  it('start at id 1001, answer whole, and number their requests', async () => {
    const api = open();
    expect((await api.get('/api/v4/catalogs')).status).toBe(204);
    const { body } = await api.post('/api/v4/catalogs', [
      { name: 'Tariffs' },
      { name: 'Goods', type: 'products' },
    ]);
    const [first, second] = body._embedded.catalogs;
    expect(first).toMatchObject({ id: 1001, type: 'regular', can_be_deleted: true, request_id: '0' });
    expect(second).toMatchObject({ id: 1002, type: 'products', can_be_deleted: false, request_id: '1' });
    const products = await api.get('/api/v4/catalogs?type=products');
    expect(products.body._embedded.catalogs).toHaveLength(1);
    expect((await api.get('/api/v4/catalogs/7')).status).toBe(404);
  });

  it('are ten at most, with one list of products', async () => {
    const api = open();
    const ten = Array.from({ length: 10 }, (_, index) => ({ name: `List ${index}` }));
    await api.post('/api/v4/catalogs', [{ name: 'Goods', type: 'products' }]);
    const second = await api.post('/api/v4/catalogs', [{ name: 'More', type: 'products' }]);
    expect(second.body['validation-errors'][0].errors[0]).toMatchObject({
      code: 'NotSupportedChoice',
      path: 'type',
    });
    expect((await api.post('/api/v4/catalogs', ten)).status).toBe(422);
  });

  it('change alone and together', async () => {
    const api = open();
    await api.post('/api/v4/catalogs', [{ name: 'A' }, { name: 'B' }]);
    const both = await api.patch('/api/v4/catalogs', [
      { id: 1001, name: 'A2' },
      { id: 1002, sort: 5 },
    ]);
    expect(both.body._embedded.catalogs.map((row: { name: string }) => row.name)).toEqual(['A2', 'B']);
    const one = await api.patch('/api/v4/catalogs/1002', { can_link_multiple: false });
    expect(one.body).toMatchObject({ id: 1002, can_link_multiple: false, sort: 5 });
  });
});

describe('elements of lists', () => {
  it('are added, found by id and text, and changed', async () => {
    const api = open();
    await api.post('/api/v4/catalogs', [{ name: 'Tariffs' }]);
    const path = '/api/v4/catalogs/1001/elements';
    expect((await api.get(path)).status).toBe(204);
    const { body } = await api.post(path, [{ name: 'Basic' }, { name: 'Full', request_id: 'f' }]);
    const [basic, full] = body._embedded.elements;
    expect(full).toMatchObject({ name: 'Full', request_id: 'f', catalog_id: 1001, is_deleted: null });
    const found = await api.get(`${path}?id[]=${basic.id}`);
    expect(found.body._embedded.elements).toHaveLength(1);
    const searched = await api.get(`${path}?query=ful`);
    expect(searched.body._embedded.elements[0].id).toBe(full.id);
    const changed = await api.patch(`${path}/${full.id}`, { name: 'Whole' });
    expect(changed.body).toMatchObject({ id: full.id, name: 'Whole' });
    expect((await api.get(`${path}/999`)).status).toBe(404);
    expect((await api.delete(`${path}/${full.id}`)).status).toBe(405);
  });

  it('take no unknown field, and then none of the batch', async () => {
    const api = open();
    await api.post('/api/v4/catalogs', [{ name: 'Tariffs' }]);
    const values = [{ field_id: 999, values: [{ value: 'x' }] }];
    const reply = await api.post('/api/v4/catalogs/1001/elements', [
      { name: 'Basic' },
      { name: 'Full', custom_fields_values: values },
    ]);
    expect(reply.body['validation-errors']).toEqual([
      expect.objectContaining({
        request_id: '1',
        errors: [expect.objectContaining({ code: 'NotSupportedChoice' })],
      }),
    ]);
    expect((await api.get('/api/v4/catalogs/1001/elements')).status).toBe(204);
  });
});

describe('the setting of products', () => {
  it('is the same over both APIs', async () => {
    const api = open();
    expect(
      (await api.patch('/api/v4/catalogs/products/settings', { is_enabled: false })).body.is_enabled,
    ).toBe(false);
    expect((await api.get('/api/v2/products_settings')).body.is_enabled).toBe(false);
    expect((await api.post('/api/v2/products_settings', { enable: true })).body.is_enabled).toBe(true);
  });
});

it('shows the address of an invoice when it is asked for', async () => {
  const api = open();
  const make = async (type: string) => {
    const { id } = (await api.post('/api/v4/catalogs', [{ name: type, type }])).body._embedded.catalogs[0];
    await api.post(`/api/v4/catalogs/${id}/elements`, [{ name: 'x' }]);
    return `/api/v4/catalogs/${id}/elements`;
  };
  const [invoices, regular] = [await make('invoices'), await make('regular')];
  const first = async (path: string) => (await api.get(path)).body._embedded.elements[0];
  expect(await first(invoices)).not.toHaveProperty('invoice_link');
  expect((await first(`${invoices}?with=invoice_link`)).invoice_link).toMatch(/^https:/);
  expect((await first(`${regular}?with=invoice_link`)).invoice_link).toBeNull();
});

it('lets users without access to lists read elements, and change none', async () => {
  const api = open({ scenario: 'small-sales-team' });
  const { users } = (await api.get('/api/v4/users')).body._embedded;
  const { id } = users.find((user: { rights: { catalog_access: boolean } }) => !user.rights.catalog_access);
  const as = (method: string, path: string, body?: unknown) =>
    api.call(method, path, body, { 'x-context-user-id': String(id) });
  const path = '/api/v4/catalogs/1001/elements';
  const [element] = (await as('GET', path)).body._embedded.elements;
  expect((await as('POST', path, [{ name: 'x' }])).status).toBe(403);
  expect((await as('PATCH', `${path}/${element.id}`, { name: 'x' })).status).toBe(403);
  expect((await as('POST', '/api/v2/catalog_elements', { delete: [element.id] })).status).toBe(403);
  const work = { request: { catalog_elements: { delete: [element.id] }, catalogs: { delete: 1001 } } };
  for (const name of ['catalog_elements', 'catalogs'])
    expect((await as('POST', `/ajax/v1/${name}/set/`, work)).status).toBe(403);
  expect((await as('GET', `${path}/${element.id}`)).body.name).toBe(element.name);
});
