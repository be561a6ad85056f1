import { beforeEach, describe, expect, it } from 'vitest';
import { type Client, open } from '../support.ts';

let api: Client;
let contact = 0;
beforeEach(async () => {
  api = open();
  const phone = { field_code: 'PHONE', values: [{ value: '+1 (202) 555-01-01' }] };
  const { body } = await api.post('/api/v4/contacts', [{ name: 'Ann', custom_fields_values: [phone] }]);
  contact = body._embedded.contacts[0].id;
});

const leads = async (count: number, item: object = {}) => {
  const _embedded = { contacts: [{ id: contact }] };
  const items = Array.from({ length: count }, () => ({ name: 'L', ...item, _embedded }));
  return (await api.post('/api/v4/leads', items)).body._embedded.leads.map(({ id }: { id: number }) => id);
};
const call = (phone: string, more: object = {}) =>
  api.post('/api/v4/calls', [{ direction: 'inbound', phone, duration: 5, source: 's', ...more }]);

describe('a call', () => {
  it.each(['+12025550101', '2025550101', '8 (202) 555 01-01', '012025550101'])(
    'from %s goes to whom the last ten digits belong',
    async (phone) => {
      const { status, body } = await call(phone);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        _total_items: 1,
        errors: [],
        _embedded: { calls: [{ entity_id: contact, entity_type: 'contact', request_id: '0' }] },
      });
      expect(body._embedded.calls[0]._embedded.entity).toEqual({
        id: contact,
        _links: { self: { href: `https://demo.kommo.com/api/v4/contacts/${contact}` } },
      });
    },
  );

  it('goes to the lead when exactly one is open', async () => {
    const [open] = await leads(1);
    await leads(2, { status_id: 143 });
    const { body } = await call('+12025550101');
    expect(body._embedded.calls[0]).toMatchObject({ entity_id: open, entity_type: 'lead' });
  });

  it.each([0, 2, 3])('goes to the contact with %i open leads', async (count) => {
    if (count > 0) await leads(count);
    const { body } = await call('+12025550101');
    expect(body._embedded.calls[0]).toMatchObject({ entity_id: contact, entity_type: 'contact' });
  });

  it('of nobody is not added and named among the errors, the rest is', async () => {
    const { status, body } = await api.post('/api/v4/calls', [
      { direction: 'inbound', phone: '+19998887766', duration: 5, source: 's', request_id: 'lost' },
      { direction: 'outbound', phone: '+12025550101', duration: 5, source: 's' },
    ]);
    expect(status).toBe(200);
    expect(body._total_items).toBe(1);
    expect(body.errors).toMatchObject([{ request_id: 'lost', title: 'Entity not found', status: 404 }]);
    expect(body._embedded.calls).toMatchObject([{ entity_id: contact, request_id: '1' }]);
  });

  it('is a note, an event and, without a creator, the work of the robot', async () => {
    await call('+12025550101', { link: 'https://e.com/a.mp3' });
    const [note] = (await api.get(`/api/v4/contacts/${contact}/notes`)).body._embedded.notes;
    expect(note).toMatchObject({
      note_type: 'call_in',
      created_by: 0,
      params: { link: 'https://e.com/a.mp3' },
    });
    const events = await api.get('/api/v4/events?filter[type]=incoming_call');
    expect(events.body._embedded.events[0]).toMatchObject({
      entity_id: contact,
      entity_type: 'contact',
      value_after: [{ note: { id: note.id } }],
    });
  });

  it.each(['direction', 'phone', 'duration', 'source'])('needs its %s', async (key) => {
    const { status, body } = await call('+12025550101', { [key]: undefined });
    expect(status).toBe(400);
    expect(body['validation-errors'][0].errors[0]).toMatchObject({ code: 'FieldMissing', path: key });
  });
});
