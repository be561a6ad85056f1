import { afterEach, describe, expect, it } from 'vitest';
import { type Receiver, receiver } from '../receiver.ts';
import { NOON, open } from '../support.ts';

const PATH = '/api/v4/webhooks';
const MINUTE = 60_000;
const receivers: Receiver[] = [];
const listen = async (...codes: number[]) => {
  const made = await receiver(...codes);
  receivers.push(made);
  return made;
};
afterEach(() => {
  for (const one of receivers.splice(0)) one.close();
});

describe('webhooks', () => {
  it('are one for each destination, and need an address that is one', async () => {
    const api = open();
    const destination = 'https://example.com/hook';
    const first = await api.post(PATH, { destination, settings: ['add_lead'], sort: 10 });
    const again = await api.post(PATH, { destination, settings: ['add_lead'] });
    const same = ({ id, created_at }: { id: number; created_at: number }) => [id, created_at];
    expect(same(again.body)).toEqual(same(first.body));
    expect((await api.get(PATH)).body._total_items).toBe(1);
    expect((await api.post(PATH, { destination: 'nowhere', settings: [] })).status).toBe(400);
  });

  it('are forms that PHP reads, every value a text, from a client that says who it is', async () => {
    const api = open();
    const hook = await listen(200);
    await api.post(PATH, {
      destination: hook.url,
      settings: ['add_contact', 'add_company', 'add_task', 'note_lead'],
    });
    const phone = { field_code: 'PHONE', values: [{ value: '+1' }] };
    await api.post('/api/v4/contacts', [{ name: 'Ann & Co', custom_fields_values: [phone] }]);
    await api.post('/api/v4/companies', [{ name: 'Acme' }]);
    await api.post('/api/v4/tasks', [{ text: 'x', complete_till: NOON / 1000 }]);
    const lead = (await api.post('/api/v4/leads', [{ name: 'L' }])).body._embedded.leads[0].id;
    await api.post(`/api/v4/leads/${lead}/notes`, [{ note_type: 'common', params: { text: 'Hi' } }]);
    await api.crm.clock.set(NOON);
    for (const { headers } of hook.received) {
      expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
      expect(headers['user-agent']).toBe('amoCRM-WebHook-client/1.0');
    }
    const bodies = hook.received.map(({ body }) => body);
    const find = (key: string, action: string) =>
      bodies.map((body) => body[key]?.[action]?.[0]).filter(Boolean);
    expect(find('contacts', 'add').map(({ name, type }) => [name, type])).toEqual([
      ['Ann & Co', 'contact'],
      ['Acme', 'company'],
    ]);
    expect(find('contacts', 'add')[0].custom_fields[0]).toMatchObject({
      code: 'PHONE',
      values: [{ value: '+1' }],
    });
    expect(find('task', 'add')[0]).toMatchObject({
      text: 'x',
      status: '0',
      complete_till: '2026-03-10 12:00:00',
    });
    expect(find('leads', 'note')[0].note).toMatchObject({
      text: 'Hi',
      note_type: '4',
      element_id: String(lead),
    });
    for (const body of bodies)
      expect(body.account).toMatchObject({
        subdomain: 'demo',
        id: '31361463',
        _links: { self: expect.any(String) },
      });
  });

  it.each([
    ['an error of the receiver', 500, [0, 5, 20, 35, 95]],
    ['a refusal', 404, [0, 5, 20]],
    ['a redirect', 302, [0, 5, 20]],
    ['a receiver that hung up', 499, [0, 5, 20, 35, 95]],
    ['a right answer', 204, [0]],
  ])('are sent again by the plan after %s', async (_, code, minutes) => {
    const api = open();
    const hook = await listen(code);
    await api.post(PATH, { destination: hook.url, settings: ['add_lead'] });
    await api.post('/api/v4/leads', [{ name: 'L' }]);
    const sent: number[] = [];
    for (let minute = 0; minute <= 200; minute += 5) {
      const before = hook.received.length;
      await api.crm.clock.set(NOON + minute * MINUTE);
      if (hook.received.length > before) sent.push(minute);
    }
    expect(sent).toEqual(minutes);
  });

  it('are switched off after more than a hundred wrong answers, and on again by saving', async () => {
    const api = open();
    const hook = await listen(410);
    await api.post(PATH, { destination: hook.url, settings: ['add_lead'] });
    await api.post(
      '/api/v4/leads',
      Array.from({ length: 101 }, () => ({})),
    );
    await api.crm.clock.set(NOON);
    expect((await api.get(PATH)).body._embedded.webhooks[0].disabled).toBe(true);
    const saved = await api.post(PATH, { destination: hook.url, settings: ['add_lead'] });
    expect(saved.body.disabled).toBe(false);
  });
});
