import { expect, it } from 'vitest';
import { open } from '../../../tests/support.ts';

const PATH = '/api/v2/catalog_elements';

it('elements of version 2 are added, changed, found and removed', async () => {
  const api = open();
  await api.post('/api/v4/catalogs', [{ name: 'Goods' }]);
  const fields = [{ name: 'Weight', type: 'numeric' }];
  const field = (await api.post('/api/v4/catalogs/1001/custom_fields', fields)).body._embedded
    .custom_fields[0];
  const custom_fields = [{ id: field.id, values: [{ value: '5' }] }];
  const added = await api.post(PATH, {
    add: [
      { catalog_id: 1001, name: 'Beans', custom_fields },
      { catalog_id: 1001, name: 'Cup' },
    ],
  });
  const [beans, cup] = added.body._embedded.items.map(({ id }: { id: number }) => id);
  const kept = (await api.get(`/api/v4/catalogs/1001/elements/${beans}`)).body;
  expect(kept.custom_fields_values[0].values).toEqual([{ value: '5' }]);
  await api.post(PATH, { update: [{ id: cup, catalog_id: 1001, name: 'Mug' }] });
  const found = await api.get(`${PATH}?catalog_id=1001&term=mug`);
  expect(found.body._embedded.items).toMatchObject([{ id: cup, name: 'Mug', catalog_id: 1001 }]);
  expect((await api.post(PATH, { delete: [beans] })).status).toBe(200);
  expect((await api.get(`${PATH}?id=${beans}`)).status).toBe(204);
  expect((await api.post(PATH, { add: [{ catalog_id: 7, name: 'x' }] })).status).toBe(404);
});

it('page after page ends with nothing, as clients wait for', async () => {
  const api = open();
  await api.post('/api/v4/catalogs', [{ name: 'Goods' }]);
  await api.post(PATH, { add: [{ catalog_id: 1001, name: 'Beans' }] });
  expect((await api.get(`${PATH}?catalog_id=1001&page=1`)).status).toBe(200);
  expect((await api.get(`${PATH}?catalog_id=1001&page=2`)).status).toBe(204);
});

it('incoming leads are summed up, and widgets listed', async () => {
  const api = open();
  expect((await api.get('/api/v2/incoming_leads/summary')).body).toMatchObject({
    total: 0,
    accepted: 0,
    declined: 0,
  });
  expect((await api.get('/api/v2/widgets/list')).status).toBe(204);
});
