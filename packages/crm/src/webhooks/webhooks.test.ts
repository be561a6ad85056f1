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
  return {
    url,
    bodies: () => received.map(({ body }) => body as Delivered),
    raw: () => received.map(({ body }) => body),
  };
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

  it('tell a note with a file twice, as a text and as a file', async () => {
    const api = open();
    const { url, bodies } = await listen(200);
    await api.post(PATH, { destination: url, settings: ['note_lead'] });
    const lead = (await api.post('/api/v4/leads', [{}])).body._embedded.leads[0].id;
    const params = { file_uuid: 'u', version_uuid: 'v', file_name: 'a.pdf' };
    await api.post(`/api/v4/leads/${lead}/notes`, [{ note_type: 'attachment', params }]);
    await api.crm.clock.set(NOON);
    const notes = bodies().map((body) => body.leads.note?.[0]?.note);
    expect(notes).toMatchObject([
      { note_type: '4', attachement: 'a.pdf' },
      { note_type: '5', attachement: 'a.pdf' },
    ]);
  });

  it('say of a form where it stood and what was filled in', async () => {
    const api = open();
    const { url, raw } = await listen(200);
    await api.post(PATH, { destination: url, settings: ['add_unsorted'] });
    const metadata = {
      form_id: 'f1',
      form_name: 'Ask',
      form_page: 'https://example.com',
      form_sent_at: 1_773_144_000,
      ip: '1.2.3.4',
      referer: 'https://google.com',
    };
    const _embedded = { leads: [{ name: 'Order' }], contacts: [{ name: 'Ann' }] };
    await api.post('/api/v4/leads/unsorted/forms', [
      { source_uid: 's', source_name: 'n', metadata, _embedded },
    ]);
    await api.crm.clock.set(NOON);
    const [news] = raw()[0].unsorted.add;
    expect(news).toMatchObject({
      source_data: {
        form_id: 'f1',
        from: 'https://example.com',
        form_name: 'Ask',
        date: '1773144000',
        origin: { ip: '1.2.3.4', referer: 'https://google.com' },
        data: { name_2: { id: 'name', element_type: '2', value: 'Order' }, name_1: { value: 'Ann' } },
      },
      data: { leads: [{ name: 'Order' }], contacts: [{ name: 'Ann', type: 'contact' }] },
    });
  });

  it('of lists come for their codes in the singular and in the plural', async () => {
    const api = open();
    const { url, raw } = await listen(200);
    await api.post(PATH, { destination: url, settings: ['add_catalogs', 'delete_catalog'] });
    const { id } = (await api.post('/api/v4/catalogs', [{ name: 'Goods' }])).body._embedded.catalogs[0];
    const path = `/api/v4/catalogs/${id}/elements`;
    const element = (await api.post(path, [{ name: 'Beans' }])).body._embedded.elements[0].id;
    await api.form('/ajax/v1/catalog_elements/set/', `request[catalog_elements][delete][]=${element}`);
    await api.crm.clock.set(NOON);
    expect(raw().map(({ catalogs }) => catalogs)).toMatchObject([
      { add: [{ id: String(element), catalog_id: String(id), name: 'Beans', type: 'catalog' }] },
      { delete: [{ id: String(element), catalog_id: String(id), type: 'catalog' }] },
    ]);
  });

  it('go on after a new start: what was wrong before it is saved does not count', async () => {
    const api = open();
    const { url, bodies } = await listen(410);
    await api.post(PATH, { destination: url, settings: ['add_contact'] });
    const many = Array.from({ length: 101 }, () => ({}));
    await api.post('/api/v4/contacts', many);
    await api.crm.clock.set(NOON);
    await api.crm.clock.set(NOON + 60_000);
    await api.post(PATH, { destination: url, settings: ['add_contact'] });
    await api.post('/api/v4/contacts', [{}]);
    await api.crm.clock.set(NOON + 60_000);
    expect(bodies()).toHaveLength(102);
    expect((await api.get(PATH)).body._embedded.webhooks[0].disabled).toBe(false);
  });

  it('tell an incoming lead as a new one when it is accepted, and what became of it', async () => {
    const api = open();
    const { url, raw } = await listen(200);
    await api.post(PATH, { destination: url, settings: ['add_lead', 'add_unsorted', 'delete_unsorted'] });
    const metadata = { form_id: 'f', form_name: 'F', form_page: 'p', form_sent_at: 1 };
    const form = { source_uid: 's', source_name: 'n', metadata, _embedded: { leads: [{ name: 'In' }] } };
    const { body } = await api.post('/api/v4/leads/unsorted/forms', [form]);
    const [{ uid }] = body._embedded.unsorted;
    await api.crm.clock.set(NOON);
    expect(raw().map((one) => Object.keys(one)[0])).toEqual(['unsorted']);
    await api.post(`/api/v4/leads/unsorted/${uid}/accept`, {});
    await api.crm.clock.set(NOON + 1000);
    expect(raw().slice(1)).toMatchObject([
      { leads: { add: [{ name: 'In' }] } },
      { unsorted: { delete: [{ action: 'accept', uid }] } },
    ]);
  });

  it('tell the stage of before with every change, and who was responsible with that change alone', async () => {
    const api = open({ scenario: 'small-sales-team' });
    const { url, raw } = await listen(200);
    await api.post(PATH, { destination: url, settings: ['update_lead', 'responsible_lead'] });
    const [lead] = (await api.get('/api/v4/leads?limit=1')).body._embedded.leads;
    const others = (await api.get('/api/v4/users')).body._embedded.users;
    const other = others.find(({ id }: { id: number }) => id !== lead.responsible_user_id).id;
    await api.patch(`/api/v4/leads/${lead.id}`, { price: 1 });
    await api.patch(`/api/v4/leads/${lead.id}`, { responsible_user_id: other });
    await api.crm.clock.set(NOON);
    const told = raw().map(({ leads }) => (leads.update ?? leads.responsible)[0]);
    expect(told.map((one) => Number(one.old_status_id))).toEqual(told.map(() => lead.status_id));
    expect(told.map((one) => one.old_responsible_user_id)).toEqual([
      undefined,
      String(lead.responsible_user_id),
      String(lead.responsible_user_id),
    ]);
  });
});
