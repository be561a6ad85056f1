import { expect, it } from 'vitest';
import { open } from '../../tests/support.ts';
import { exportText } from '../data/export.ts';
import { BUILT_IN } from './index.ts';

// The big one has tests of its own.
const NAMES = BUILT_IN.map(({ name }) => name).filter((name) => name !== 'large');

it('has a scenario for every kind of widget', () => {
  expect(BUILT_IN.map(({ name }) => name)).toEqual([
    'small-sales-team',
    'telephony',
    'retail-catalog',
    'multi-pipeline',
    'large',
    'empty',
  ]);
});

it.each(NAMES)('%s comes back from its export to the byte, and depends on the seed alone', (scenario) => {
  const written = (api: ReturnType<typeof open>): string => [...exportText(api.crm.export())].join('');
  const first = written(open({ scenario, seed: 3 }));
  const into = open();
  into.crm.import(JSON.parse(first));
  expect(written(into)).toBe(first);
  expect(written(open({ scenario, seed: 3 }))).toBe(first);
  expect(written(open({ scenario, seed: 4 }))).not.toBe(first);
});

it('telephony: extensions, several phones, calls in, out and missed with recordings, a caller without a card', async () => {
  const api = open({ scenario: 'telephony' });
  const { users } = (await api.get('/api/v4/users?with=phone_number')).body._embedded;
  expect(users.map((user: { phone_number: string | null }) => user.phone_number)).toContain('102');
  const { contacts } = (await api.get('/api/v4/contacts?limit=250')).body._embedded;
  const phones = contacts.map(
    (contact: { custom_fields_values: { field_code: string; values: unknown[] }[] }) =>
      contact.custom_fields_values?.find(({ field_code }) => field_code === 'PHONE')?.values.length ?? 0,
  );
  expect(Math.max(...phones)).toBe(3);
  const { notes } = (await api.get('/api/v4/contacts/notes?limit=250')).body._embedded;
  const calls = notes.filter((note: { note_type: string }) => note.note_type.startsWith('call_'));
  expect(new Set(calls.map((note: { note_type: string }) => note.note_type))).toEqual(
    new Set(['call_in', 'call_out']),
  );
  expect(calls.some(({ params }: { params: { duration: number } }) => params.duration === 0)).toBe(true);
  expect(calls.some(({ params }: { params: { link: string | null } }) => params.link?.endsWith('.mp3'))).toBe(
    true,
  );
  const { unsorted } = (await api.get('/api/v4/leads/unsorted')).body._embedded;
  expect(unsorted.every(({ category }: { category: string }) => category === 'sip')).toBe(true);
});

it('retail-catalog: products with prices and SKU, quantities, invoices, customers in segments', async () => {
  const api = open({ scenario: 'retail-catalog' });
  const { catalogs } = (await api.get('/api/v4/catalogs')).body._embedded;
  expect(catalogs.map(({ type }: { type: string }) => type)).toEqual(['products', 'invoices', 'regular']);
  const { elements } = (await api.get(`/api/v4/catalogs/${catalogs[0].id}/elements?limit=250`)).body
    ._embedded;
  expect(elements).toHaveLength(26);
  const { leads } = (await api.get('/api/v4/leads?with=catalog_elements&limit=250')).body._embedded;
  const quantities = leads.flatMap((lead: { _embedded: { catalog_elements: { quantity: number }[] } }) =>
    lead._embedded.catalog_elements.map(({ quantity }) => quantity),
  );
  expect(quantities).toContain(0.5);
  const { customers } = (await api.get('/api/v4/customers?limit=250')).body._embedded;
  expect(customers[1]._embedded.segments.length + customers[0]._embedded.segments.length).toBeGreaterThan(1);
  expect(customers.every(({ ltv }: { ltv: number }) => ltv > 0)).toBe(true);
});

it('multi-pipeline: a manager sees only his own, a role lacks a stage, fields are required, triggers wait', async () => {
  const api = open({ scenario: 'multi-pipeline' });
  const { users } = (await api.get('/api/v4/users?with=role')).body._embedded;
  const named = (name: string): number => users.find((user: { name: string }) => user.name === name).id;
  const leadsOf = async (name: string) =>
    (
      await api.call('GET', '/api/v4/leads?limit=250', undefined, {
        'x-context-user-id': String(named(name)),
      })
    ).body._embedded.leads as { responsible_user_id: number; status_id: number; pipeline_id: number }[];
  const own = await leadsOf('Ben Cole');
  expect(own.every((lead) => lead.responsible_user_id === named('Ben Cole'))).toBe(true);
  expect((await leadsOf('Clara Pinto')).some((lead) => lead.status_id === 58_200_002)).toBe(false);
  expect((await leadsOf('Astrid Berg')).some((lead) => lead.status_id === 58_200_002)).toBe(true);
  const { pipelines } = (await api.get('/api/v4/leads/pipelines')).body._embedded;
  expect(pipelines).toHaveLength(5);
  const { custom_fields } = (await api.get('/api/v4/leads/custom_fields?limit=250')).body._embedded;
  const budget = custom_fields.find(({ name }: { name: string }) => name === 'Budget');
  expect(budget.required_statuses).toHaveLength(3);
  const { triggers } = (await api.get('/ajax/v1/digital_pipeline/triggers')).body;
  expect(triggers.map(({ action }: { action: { type: string } }) => action.type)).toEqual([
    'task',
    'tag',
    'change_responsible',
    'change_status',
    'webhook',
  ]);
});

it.each([
  [
    { triggers: [{ pipeline: 'None', stage: 'x', event: 'chat', action: { type: 'tag', tag: 'x' } }] },
    /pipeline of a trigger.*"None"/,
  ],
  [
    { triggers: [{ pipeline: 'Pipeline', stage: 'x', event: 'chat', action: { type: 'tag', tag: 'x' } }] },
    /no stage "x"/,
  ],
  [
    { triggers: [{ pipeline: 'Pipeline', stage: 'Discussions', event: 'chat', action: { type: 'tag' } }] },
    /has no "tag"/,
  ],
  [{ customers: [{ name: 'A', segments: ['none'] }] }, /nothing called "none" among the segments/],
] as const)('says what is wrong in %j', (scenario, reason) => {
  expect(() => open({ scenario: scenario as never })).toThrow(reason);
});
