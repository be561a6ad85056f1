import { describe, expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

type Api = ReturnType<typeof open>;
const add = async (api: Api, target: string, type: string) =>
  await api.post(`/api/v4/${target}/custom_fields`, [{ name: type, type }]);
const list = async (api: Api, type: string) => {
  const path = `/api/v4/catalogs`;
  return `catalogs/${(await api.post(path, [{ name: type, type }])).body._embedded.catalogs[0].id}`;
};

/** What each type is refused at. */
const STRANGERS: Readonly<Record<string, readonly string[]>> = {
  multitext: ['leads', 'customers', 'customers/segments', 'regular'],
  smart_address: ['customers/segments', 'regular'],
  birthday: ['customers/segments', 'regular'],
  legal_entity: ['customers/segments', 'regular'],
  tracking_data: ['contacts', 'companies', 'customers', 'regular'],
  chained_list: ['contacts', 'companies', 'regular'],
  category: ['leads', 'contacts', 'companies', 'customers'],
  price: ['leads', 'contacts'],
  linked_entity: ['leads', 'contacts'],
  items: ['leads', 'regular'],
  payer: ['leads', 'regular'],
  supplier: ['leads', 'regular'],
};

describe('types of custom fields', () => {
  it('stay where the reference has them', async () => {
    const api = open();
    const regular = await list(api, 'regular');
    for (const [type, targets] of Object.entries(STRANGERS)) {
      for (const target of targets) {
        const { status, body } = await add(api, target === 'regular' ? regular : target, type);
        expect([type, target, status]).toEqual([type, target, 400]);
        expect(body['validation-errors'][0].errors).toEqual([
          expect.objectContaining({ code: 'NotSupportedChoice', path: 'type' }),
        ]);
      }
    }
  });

  it('are taken where they belong', async () => {
    const api = open();
    const homes = [
      ['contacts', 'multitext'],
      ['companies', 'multitext'],
      ['leads', 'smart_address'],
      ['leads', 'birthday'],
      ['leads', 'legal_entity'],
      ['leads', 'tracking_data'],
      ['leads', 'chained_list'],
      ['customers', 'chained_list'],
      [await list(api, 'regular'), 'category'],
      [await list(api, 'regular'), 'price'],
      [await list(api, 'regular'), 'linked_entity'],
      [await list(api, 'invoices'), 'items'],
    ] as const;
    for (const [target, type] of homes)
      expect([target, type, (await add(api, target, type)).status]).toEqual([target, type, 201]);
  });
});
