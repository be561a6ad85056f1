import { expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

it('makes links without ids that lead where they should', async () => {
  const api = open();
  const contact = (await api.post('/api/v4/contacts', [{ name: 'Ann' }])).body._embedded.contacts[0].id;
  const metadata = { entity_type: 'contacts', entity_id: contact };
  const { body } = await api.post('/api/v4/short_links', [{ url: 'https://example.com/offer', metadata }]);
  const [link] = body._embedded.short_links;
  expect(Object.keys(link)).toEqual(['url', 'account_id', 'metadata']);
  const followed = await api.crm.fetch(new Request(link.url));
  expect([followed.status, followed.headers.get('location')]).toEqual([302, 'https://example.com/offer']);
  const wrong = await api.post('/api/v4/short_links', [{ url: 'no address', metadata }]);
  expect(wrong.status).toBe(400);
});
