import { beforeEach, describe, expect, it } from 'vitest';
import { type Client, open } from '../support.ts';

let api: Client;
let lead = 0;
beforeEach(async () => {
  api = open();
  lead = await add('leads', { name: 'L' });
});

const add = async (kind: string, item: object): Promise<number> => {
  const { body } = await api.post(`/api/v4/${kind}`, [item]);
  return (Object.values(body._embedded)[0] as { id: number }[])[0]?.id ?? 0;
};
const link = (items: object[]) => api.post(`/api/v4/leads/${lead}/link`, items);
const links = async () => (await api.get(`/api/v4/leads/${lead}/links`)).body?._embedded.links ?? [];
const contact = (id: number, metadata?: object) => ({
  to_entity_id: id,
  to_entity_type: 'contacts',
  metadata,
});

describe('links', () => {
  it('carry a broken quantity of an element, which linking again changes', async () => {
    const catalog_id = await add('catalogs', { name: 'Goods' });
    const element = await add(`catalogs/${catalog_id}/elements`, { name: 'Beans' });
    const of = (quantity: number) => ({
      to_entity_id: element,
      to_entity_type: 'catalog_elements',
      metadata: { quantity, catalog_id, price_id: null },
    });
    const { status, body } = await link([of(11.5)]);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      _total_items: 1,
      _links: { self: { href: `https://demo.kommo.com/api/v4/leads/${lead}/links` } },
      _embedded: {
        links: [{ entity_id: lead, entity_type: 'leads', metadata: { quantity: 11.5, catalog_id } }],
      },
    });
    const shown = async () =>
      (await api.get(`/api/v4/leads/${lead}?with=catalog_elements`)).body._embedded.catalog_elements;
    expect(await shown()).toEqual([
      {
        id: element,
        metadata: { quantity: 11.5, catalog_id, price_id: null },
        quantity: 11.5,
        catalog_id,
        price_id: null,
      },
    ]);
    await link([of(2)]);
    expect((await shown())[0].quantity).toBe(2);
    expect((await api.post(`/api/v4/leads/${lead}/unlink`, [of(2)])).status).toBe(204);
    expect(await shown()).toEqual([]);
  });

  it('know one main contact, asked for as is_main and shown as main_contact', async () => {
    const [first, second] = [await add('contacts', { name: 'A' }), await add('contacts', { name: 'B' })];
    await link([contact(first), contact(second, { is_main: true })]);
    const mains = (await links()).map((one: { to_entity_id: number; metadata: object }) => [
      one.to_entity_id,
      one.metadata,
    ]);
    expect(Object.fromEntries(mains)).toEqual({
      [first]: { main_contact: false },
      [second]: { main_contact: true },
    });
    const { body } = await api.get(`/api/v4/leads/${lead}?with=contacts`);
    const flags = body._embedded.contacts.map((one: { id: number; is_main: boolean }) => [
      one.id,
      one.is_main,
    ]);
    expect(Object.fromEntries(flags)).toEqual({ [first]: false, [second]: true });
  });

  it('hold one company: a second one takes the place of the first', async () => {
    const [first, second] = [await add('companies', { name: 'A' }), await add('companies', { name: 'B' })];
    for (const id of [first, second]) await link([{ to_entity_id: id, to_entity_type: 'companies' }]);
    expect(await links()).toEqual([
      {
        entity_id: lead,
        entity_type: 'leads',
        to_entity_id: second,
        to_entity_type: 'companies',
        metadata: null,
      },
    ]);
  });

  it('are seen from both ends, and by the mass routes', async () => {
    const id = await add('contacts', { name: 'A' });
    await api.post('/api/v4/leads/link', [{ entity_id: lead, ...contact(id) }]);
    const back = await api.get(`/api/v4/contacts/${id}/links`);
    expect(back.body._embedded.links).toMatchObject([{ to_entity_id: lead, to_entity_type: 'leads' }]);
    const all = await api.get(
      `/api/v4/leads/links?filter[entity_id][]=${lead}&filter[to_entity_type]=contacts`,
    );
    expect(all.body._embedded.links).toHaveLength(1);
    expect((await api.post('/api/v4/leads/unlink', [{ entity_id: lead, ...contact(id) }])).status).toBe(204);
    expect(await links()).toEqual([]);
  });
});
