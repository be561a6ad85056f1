import { afterEach, expect, it, vi } from 'vitest';
import { wholeCollection } from './page.ts';

afterEach(() => vi.restoreAllMocks());

it('reads a collection to its last page, and an empty one as nothing', async () => {
  const asked: string[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    asked.push(String(address));
    const page = Number(new URL(String(address), 'http://crm.test').searchParams.get('page'));
    return page > 2
      ? new Response(null, { status: 204 })
      : Response.json({ _embedded: { fields: [page] }, _links: page < 2 ? { next: { href: '…' } } : {} });
  });
  expect(await wholeCollection('/api/v4/fields', 'fields')).toEqual([1, 2]);
  expect(asked).toEqual(['/api/v4/fields?limit=250&page=1', '/api/v4/fields?limit=250&page=2']);
  vi.mocked(fetch).mockResolvedValueOnce(new Response(null, { status: 204 }));
  expect(await wholeCollection('/api/v4/other', 'other')).toEqual([]);
});
