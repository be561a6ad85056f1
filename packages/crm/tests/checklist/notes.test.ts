import { beforeAll, describe, expect, it } from 'vitest';
import { open } from '../support.ts';

const api = open();
let lead = 0;
beforeAll(async () => {
  lead = (await api.post('/api/v4/leads', [{ name: 'L' }])).body._embedded.leads[0].id;
});

const call = { uniq: 'u', duration: 60, source: 's', link: 'https://e.com/a.mp3', phone: '+1' };
/** Every type that clients write, with params that are right. */
const TYPES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  common: { text: 'x' },
  call_in: { ...call, call_responsible: 'Ann', call_status: 4, call_result: 'ok' },
  call_out: { ...call, call_responsible: 8_375_357 },
  service_message: { service: 's', text: 'x' },
  extended_service_message: { service: 's', text: 'x' },
  message_cashier: { status: 'created', text: 'x' },
  geolocation: { text: 'x', address: 'a', longitude: '1', latitude: '2' },
  sms_in: { text: 'x', phone: '+1' },
  sms_out: { text: 'x', phone: '+1' },
  attachment: { version_uuid: 'v', file_uuid: 'f', file_name: 'n' },
  invoice_paid: { service: 's', text: 'x', icon_url: 'https://e.com/i.png' },
  bill_paid: { service: 's', text: 'x', icon_url: 'https://e.com/i.png' },
};

const add = (note_type: string, params: unknown) =>
  api.post('/api/v4/leads/notes', [{ entity_id: lead, note_type, params }]);

describe.each(Object.entries(TYPES))('a note of type %s', (type, params) => {
  it('is written and read again with the same params', async () => {
    const { status, body } = await add(type, params);
    expect(status).toBe(200);
    const [{ id }] = body._embedded.notes;
    const note = (await api.get(`/api/v4/leads/${lead}/notes/${id}`)).body;
    expect(note).toMatchObject({ id, entity_id: lead, note_type: type, params });
    expect((await api.get(`/api/v4/leads/notes/${id}`)).body).toEqual(note);
    const listed = await api.get(`/api/v4/leads/notes?filter[note_type][]=${type}&filter[id][]=${id}`);
    expect(listed.body._embedded.notes).toHaveLength(1);
  });
});

describe('a note is refused', () => {
  it.each<[string, string, unknown, string, string]>([
    ['without a text', 'common', {}, 'FieldMissing', 'params.text'],
    ['with a blank text', 'common', { text: '' }, 'NotBlank', 'params.text'],
    ['without params', 'common', undefined, 'FieldMissing', 'params'],
    ['that is a call without a duration', 'call_in', { source: 's' }, 'FieldMissing', 'params.duration'],
    ['that is a call without a source', 'call_out', { duration: 1 }, 'FieldMissing', 'params.source'],
    ['that is a call of a blank source', 'call_in', { ...call, source: '' }, 'NotBlank', 'params.source'],
    [
      'that is a message with a uniq',
      'sms_in',
      { text: 'x', phone: '1', uniq: 'u' },
      'FieldNotExpected',
      'params.uniq',
    ],
    ['of a type that only the system writes', 'chat', {}, 'NotSupportedChoice', 'note_type'],
    ['of no type that there is', 'song', {}, 'NotSupportedChoice', 'note_type'],
  ])('%s', async (_, type, params, code, path) => {
    const { status, body } = await add(type, params);
    expect(status).toBe(400);
    expect(body['validation-errors'][0].errors).toContainEqual({ code, path, detail: expect.any(String) });
  });

  it('about a lead that does not exist', async () => {
    const { status } = await api.post('/api/v4/leads/notes', [
      { entity_id: 1, note_type: 'common', params: { text: 'x' } },
    ]);
    expect(status).toBe(400);
  });
});

describe('notes', () => {
  it('are pinned and unpinned, which only with=is_pinned shows', async () => {
    const { body } = await add('common', { text: 'x' });
    const [{ id }] = body._embedded.notes;
    const pinned = async () => (await api.get(`/api/v4/leads/notes/${id}?with=is_pinned`)).body.is_pinned;
    expect((await api.get(`/api/v4/leads/notes/${id}`)).body).not.toHaveProperty('is_pinned');
    expect((await api.post(`/api/v4/leads/notes/${id}/pin`)).status).toBe(204);
    expect(await pinned()).toBe(true);
    expect((await api.post(`/api/v4/leads/notes/${id}/unpin`)).status).toBe(204);
    expect(await pinned()).toBe(false);
  });

  it('may say the same uniq twice', async () => {
    const [first, second] = [await add('call_in', call), await add('call_in', call)];
    expect(first.body._embedded.notes[0].id).not.toBe(second.body._embedded.notes[0].id);
  });

  it('cannot be deleted by the API', async () => {
    const { body } = await add('common', { text: 'x' });
    const answer = await api.delete(`/api/v4/leads/notes/${body._embedded.notes[0].id}`);
    expect([answer.status, answer.text]).toEqual([405, '']);
  });
});
