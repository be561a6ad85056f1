import { expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

type Api = ReturnType<typeof open>;
const add = async (api: Api, names: readonly string[]): Promise<void> => {
  await api.post(
    '/api/v4/leads',
    names.map((name) => ({ name })),
  );
};
const found = async (api: Api, query: string): Promise<string[]> => {
  const answer = await api.get(`/api/v4/leads?query=${encodeURIComponent(query)}&limit=250`);
  return (answer.body?._embedded.leads ?? []).map((lead: { name: string }) => lead.name);
};

it('finds words in any of many leads, by any part of their text and in any case', async () => {
  const api = open();
  await add(
    api,
    Array.from({ length: 200 }, (_, index) => `Order ${index}.`),
  );
  expect(await found(api, 'ORDER 7.')).toEqual(['Order 7.']);
  expect(await found(api, 'rder 199')).toEqual(['Order 199.']);
  expect(await found(api, 'order')).toHaveLength(200);
  expect(await found(api, '0.\norder 1')).toEqual([]);
});

it.each([
  '50% off',
  'what?',
  'a*b',
  '[x]',
  'a]b',
  "it's",
  'ÄÖÜ',
  '\u{1f600} hi',
  'a_b',
  `${'long '.repeat(40)}end`,
])('finds %j and nothing that only looks like it', async (name) => {
  const api = open();
  await add(api, [name, 'other', '50 off', 'whatx', 'axxb', 'x', 'a-b']);
  expect(await found(api, name)).toEqual([name]);
  expect(await found(api, [...name].slice(1).join(''))).toContain(name);
});

it('forgets the old text of a lead, and one with U+0000 hides no other', async () => {
  const api = open();
  await add(api, ['first\0second', 'third']);
  expect(await found(api, 'third')).toEqual(['third']);
  const [{ id }] = (await api.get('/api/v4/leads?query=third')).body._embedded.leads;
  await api.patch(`/api/v4/leads/${id}`, { name: 'fourth' });
  expect(await found(api, 'third')).toEqual([]);
  expect(await found(api, 'fourth')).toEqual(['fourth']);
  expect(await found(api, String(id))).toEqual(['fourth']);
});

it('finds what was taken in from an export', async () => {
  const [from, to] = [open(), open()];
  await add(from, ['Espresso']);
  to.crm.import(from.crm.export());
  expect(await found(to, 'spres')).toEqual(['Espresso']);
});
