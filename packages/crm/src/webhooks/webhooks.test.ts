import { afterEach, describe, expect, it } from 'vitest';
import { receiver } from '../../tests/receiver.ts';
import { NOON, open } from '../../tests/support.ts';

const PATH = '/api/v4/webhooks';
const closers: (() => void)[] = [];

/** A delivery, decoded: what happened, by action. */
interface Delivered {
  readonly leads: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly account: Readonly<Record<string, unknown>>;
}

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A receiver that ends with its test, and the deliveries that it got. */
async function listen(...codes: number[]) {
  const { url, received, close } = await receiver(...codes);
  closers.push(close);
  return { url, bodies: () => received.map(({ body }) => body as Delivered) };
}

describe('subscriptions', () => {
  it('are the same for the same destination', async () => {
    const api = open();
    const first = await api.post(PATH, {
      destination: 'https://example.com/a',
      settings: ['add_lead'],
      sort: 3,
    });
    expect(Object.keys(first.body).sort()).toEqual(
      [
        'account_id',
        'created_at',
        'created_by',
        'destination',
        'disabled',
        'id',
        'settings',
        'sort',
        'updated_at',
      ].sort(),
    );
    const again = await api.post(PATH, { destination: 'https://example.com/a', settings: ['add_task'] });
    expect(again.body).toMatchObject({
      id: first.body.id,
      settings: ['add_task'],
      created_at: first.body.created_at,
    });
    expect((await api.get(`${PATH}?filter[destination]=https://example.com/b`)).status).toBe(204);
    expect((await api.delete(PATH, { destination: 'https://example.com/a' })).status).toBe(204);
    expect((await api.delete(PATH, { destination: 'https://example.com/a' })).status).toBe(404);
  });

  it('need an address and known codes', async () => {
    const api = open();
    const wrong = await api.post(PATH, { destination: 'nowhere', settings: ['add_lead'] });
    expect(wrong.status).toBe(400);
    const unknown = await api.post(PATH, {
      destination: 'https://example.com',
      settings: ['add_lead', 'sing'],
    });
    expect(unknown.body['validation-errors'][0].errors[0]).toMatchObject({
      code: 'NotSupportedChoice',
      path: 'settings.1',
    });
  });
});

describe('deliveries', () => {
  it('are forms with nested brackets and texts for values', async () => {
    const api = open();
    const { url, bodies } = await listen(200);
    await api.post(PATH, { destination: url, settings: ['add_lead', 'update_lead', 'status_lead'] });
    const { body } = await api.post('/api/v4/leads', [{ name: 'Café & Co', price: 500 }]);
    const id = body._embedded.leads[0].id;
    await api.patch(`/api/v4/leads/${id}`, { status_id: 142 });
    await api.crm.clock.set(NOON);
    const of = (action: string) => bodies().find((body) => action in body.leads);
    expect(
      bodies()
        .flatMap((body) => Object.keys(body.leads))
        .sort(),
    ).toEqual(['add', 'status', 'update']);
    expect(of('add')?.leads.add?.[0]).toMatchObject({ id: String(id), name: 'Café & Co', price: '500' });
    expect(of('add')?.account).toMatchObject({
      subdomain: 'demo',
      _links: { self: 'https://demo.kommo.com' },
    });
    expect(of('status')?.leads.status?.[0]).toMatchObject({ status_id: '142' });
    expect(Number(of('status')?.leads.status?.[0]?.old_status_id)).toBeGreaterThan(0);
  });

  it('are tried again by the plan, under the clock', async () => {
    const api = open();
    const { url, bodies } = await listen(500);
    await api.post(PATH, { destination: url, settings: ['add_contact'] });
    await api.post('/api/v4/contacts', [{ name: 'Ann' }]);
    const minutes = [0, 5, 20, 35, 95, 500];
    const counts = [];
    for (const minute of minutes) {
      await api.crm.clock.set(NOON + minute * 60_000);
      counts.push(bodies().length);
    }
    expect(counts).toEqual([1, 2, 3, 4, 5, 5]);
  });

  it('end after the third try when the receiver refuses', async () => {
    const api = open();
    const { url, bodies } = await listen(404);
    await api.post(PATH, { destination: url, settings: ['add_company'] });
    await api.post('/api/v4/companies', [{ name: 'Acme' }]);
    for (const minute of [0, 5, 20, 35, 95]) await api.crm.clock.set(NOON + minute * 60_000);
    expect(bodies()).toHaveLength(3);
  });

  it('stop for good after more than a hundred wrong answers', async () => {
    const api = open();
    const { url } = await listen(410);
    await api.post(PATH, { destination: url, settings: ['add_contact'] });
    const many = Array.from({ length: 101 }, (_, index) => ({ name: `Contact ${index}` }));
    await api.post('/api/v4/contacts', many);
    await api.crm.clock.set(NOON);
    expect((await api.get(PATH)).body._embedded.webhooks[0].disabled).toBe(true);
    const enabled = await api.post(PATH, { destination: url, settings: ['add_contact'] });
    expect(enabled.body.disabled).toBe(false);
  });

  it('do not leave the machine unless allowed', async () => {
    const api = open();
    await api.post(PATH, { destination: 'http://hooks.example.com/a', settings: ['add_contact'] });
    await api.post('/api/v4/contacts', [{ name: 'Ann' }]);
    await api.crm.clock.set(NOON);
    expect((await api.get(PATH)).body._embedded.webhooks[0].disabled).toBe(false);
  });
});
