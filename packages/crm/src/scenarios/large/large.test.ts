import { afterAll, expect, it } from 'vitest';
import { type Client, open } from '../../../tests/support.ts';

// One account for all tests: it takes two seconds to build.
let api: Client | undefined;
const large = (): Client => {
  api ??= open({ scenario: 'large' });
  return api;
};
afterAll(() => api?.crm.close());

const leads = async (
  query: string,
): Promise<
  { id: number; name: string; status_id: number; custom_fields_values: { values: { value: string }[] }[] }[]
> => (await large().get(`/api/v4/leads?limit=250&${query}`)).body?._embedded.leads ?? [];

it('holds a hundred thousand leads', async () => {
  expect(await leads('page=400')).toHaveLength(250);
  expect(await leads('page=401')).toHaveLength(0);
});

it('finds by rare and frequent values alike what the cards themselves say', async () => {
  const [lead] = await leads('page=200');
  const [mode, order] = (
    await large().get('/api/v4/leads/custom_fields')
  ).body._embedded.custom_fields.filter(
    ({ code }: { code: string }) => code === 'MODE' || code === 'ORDER_NUMBER',
  );
  const sea = mode.enums[1];
  const bySea = await leads(`filter[custom_fields_values][${mode.id}][]=${sea.id}`);
  expect(bySea).toHaveLength(250);
  expect(bySea.every((one) => one.custom_fields_values[0]?.values[0]?.value === sea.value)).toBe(true);
  const byOrder = await leads(`filter[custom_fields_values][${order.id}][]=MF-100040`);
  expect(byOrder.map(({ custom_fields_values }) => custom_fields_values[1]?.values[0]?.value)).toEqual([
    'MF-100040',
  ]);
  expect((await leads('query=mf-100040')).map(({ id }) => id)).toEqual(byOrder.map(({ id }) => id));
  expect((await leads(`query=${encodeURIComponent(lead?.name ?? '')}`)).map(({ id }) => id)).toContain(
    lead?.id,
  );
  expect(await leads('query=textiles')).toHaveLength(250);
  expect(await leads('query=nothing-like-it')).toHaveLength(0);
});

it('writes the texts of the search as a write does', async () => {
  const [lead] = await leads('query=MF-100040');
  const before = await leads('query=mf-100040');
  await large().patch(`/api/v4/leads/${lead?.id}`, { price: 1 });
  expect((await leads('query=mf-100040')).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

it('knows a caller by the phone', async () => {
  const { contacts } = (await large().get('/api/v4/contacts?query=2025000007')).body._embedded;
  expect(contacts).toHaveLength(1);
});
