import { describe, expect, it } from 'vitest';
import { type Client, NOON, open } from '../support.ts';

const PATH = '/api/v4/leads/unsorted';
const at = NOON / 1000;
const METADATA = {
  forms: {
    form_id: 'f',
    form_name: 'F',
    form_page: 'https://e.com',
    form_sent_at: at,
    ip: '1.2.3.4',
    referer: '',
  },
  sip: {
    from: '+12025550101',
    phone: '100',
    called_at: at,
    duration: 30,
    link: '',
    service_code: 's',
    uniq: 'u',
  },
};
type Category = keyof typeof METADATA;

const add = async (api: Client, category: Category) => {
  const _embedded = { leads: [{ name: 'L' }], contacts: [{ name: 'C' }], companies: [{ name: 'O' }] };
  const item = { source_uid: 'x', source_name: 'X', metadata: METADATA[category], _embedded, created_at: at };
  return (await api.post(`${PATH}/${category}`, [item])).body._embedded.unsorted[0];
};

describe.each(['forms', 'sip'] as const)('an incoming lead of %s', (category) => {
  it('shows what it came with', async () => {
    const api = open();
    const { uid, _embedded } = await add(api, category);
    expect(uid).toMatch(/^[0-9a-f]{60}$/);
    const { body } = await api.get(`${PATH}/${uid}`);
    expect(body).toMatchObject({ uid, category, source_name: 'X', metadata: METADATA[category], _embedded });
  });

  it('becomes a lead, a contact and a company when it is accepted, once', async () => {
    const api = open();
    const { uid, _embedded } = await add(api, category);
    const [contact] = _embedded.contacts;
    expect((await api.get(`/api/v4/contacts/${contact.id}`)).body.is_unsorted).toBe(true);
    const user = (await api.get('/api/v4/account')).body.current_user_id;
    const { status, body } = await api.post(`${PATH}/${uid}/accept`, { user_id: user });
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual(['_embedded', 'category', 'created_at', 'pipeline_id', 'uid']);
    const lead = (await api.get(`/api/v4/leads/${_embedded.leads[0].id}?with=contacts`)).body;
    expect(lead).toMatchObject({ responsible_user_id: user, _embedded: { contacts: [{ id: contact.id }] } });
    expect((await api.get(`/api/v4/contacts/${contact.id}`)).body.is_unsorted).toBe(false);
    expect((await api.get(PATH)).status).toBe(204);
    expect((await api.post(`${PATH}/${uid}/accept`, { user_id: user })).status).toBe(404);
  });

  it('ends in the bin when it is declined', async () => {
    const api = open();
    const { uid, _embedded } = await add(api, category);
    const { status, body } = await api.delete(`${PATH}/${uid}/decline`, { user_id: 0 });
    expect([status, body.uid]).toEqual([200, uid]);
    const { id } = _embedded.leads[0];
    expect((await api.get(`/api/v4/leads/${id}`)).status).toBe(204);
    const binned = await api.get(`/api/v4/leads?with=only_deleted&filter[id]=${id}`);
    expect(binned.body._embedded.leads[0]).toMatchObject({ id, is_deleted: true });
  });

  it('cannot be linked, which is for messages', async () => {
    const api = open();
    const { uid, _embedded } = await add(api, category);
    const link = { entity_id: _embedded.leads[0].id, entity_type: 'leads' };
    expect((await api.post(`${PATH}/${uid}/link`, { link })).status).toBe(400);
  });
});

it('a call leaves a note on the lead when one is asked for', async () => {
  const api = open();
  const metadata = { ...METADATA.sip, is_call_event_needed: true };
  const item = { source_uid: 'x', source_name: 'X', metadata, _embedded: { leads: [{ name: 'L' }] } };
  const { body } = await api.post(`${PATH}/sip`, [item]);
  const { id } = body._embedded.unsorted[0]._embedded.leads[0];
  const notes = (await api.get(`/api/v4/leads/${id}/notes`)).body._embedded.notes;
  expect(notes).toMatchObject([
    { note_type: 'call_in', params: { phone: '+12025550101', duration: 30, source: 's', uniq: 'u' } },
  ]);
});

it('the summary counts by fate and by category', async () => {
  const api = open();
  const [first, second] = [await add(api, 'forms'), await add(api, 'forms')];
  await add(api, 'sip');
  await api.crm.clock.set(NOON + 60_000);
  await api.post(`${PATH}/${first.uid}/accept`, {});
  await api.delete(`${PATH}/${second.uid}/decline`, {});
  const { body } = await api.get(
    `${PATH}/summary?filter[created_at][from]=${at - 5}&filter[created_at][to]=${at + 5}`,
  );
  expect(body).toMatchObject({
    total: 3,
    accepted: 1,
    declined: 1,
    average_sort_time: 60,
    categories: { forms: { total: 2 }, sip: { total: 1 }, mail: { total: 0 }, chats: { total: 0 } },
  });
});
