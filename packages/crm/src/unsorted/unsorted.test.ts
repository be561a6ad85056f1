import { describe, expect, it } from 'vitest';
import { NOON, open } from '../../tests/support.ts';

const PATH = '/api/v4/leads/unsorted';
const metadata = {
  form_id: 'f1',
  form_name: 'Order',
  form_page: 'https://example.com',
  form_sent_at: NOON / 1000,
};
const form = {
  source_uid: 's1',
  source_name: 'Shop',
  metadata,
  _embedded: {
    leads: [{ name: 'Order', price: 70 }],
    contacts: [{ name: 'Ann' }],
    companies: [{ name: 'Acme' }],
  },
};
const add = async (api: ReturnType<typeof open>) =>
  (await api.post(`${PATH}/forms`, [form])).body._embedded.unsorted[0];

describe('incoming leads', () => {
  it('bring a lead without responsible user into the incoming stage', async () => {
    const api = open();
    const item = await add(api);
    expect(item.uid).toMatch(/^[0-9a-f]{60}$/);
    const lead = (await api.get(`/api/v4/leads/${item._embedded.leads[0].id}`)).body;
    expect(lead).toMatchObject({ name: 'Order', price: 70, responsible_user_id: 0 });
    const pipelines = (await api.get('/api/v4/leads/pipelines')).body._embedded.pipelines;
    const stage = pipelines[0]._embedded.statuses.find((status: { type: number }) => status.type === 1);
    expect(lead.status_id).toBe(stage.id);
    const [listed] = (await api.get(`${PATH}?filter[category][]=forms`)).body._embedded.unsorted;
    expect(listed).toMatchObject({ uid: item.uid, source_name: 'Shop', metadata });
    expect((await api.get(`${PATH}?filter[category]=sip`)).status).toBe(204);
  });

  it('are accepted once', async () => {
    const api = open();
    const { uid, _embedded } = await add(api);
    const user = (await api.get('/api/v4/users')).body._embedded.users[0].id;
    const accepted = await api.post(`${PATH}/${uid}/accept`, { user_id: user });
    expect(accepted.body).toMatchObject({
      uid,
      category: 'forms',
      _embedded: { leads: [{ id: _embedded.leads[0].id }] },
    });
    const lead = (await api.get(`/api/v4/leads/${_embedded.leads[0].id}`)).body;
    expect(lead).toMatchObject({ responsible_user_id: user, created_by: user });
    expect((await api.post(`${PATH}/${uid}/accept`, {})).status).toBe(404);
    expect((await api.get(PATH)).status).toBe(204);
  });

  it('are declined into the bin', async () => {
    const api = open();
    const { uid, _embedded } = await add(api);
    expect((await api.delete(`${PATH}/${uid}/decline`, { user_id: 1 })).status).toBe(400);
    expect((await api.delete(`${PATH}/${uid}/decline`)).body.uid).toBe(uid);
    expect((await api.get(`/api/v4/leads/${_embedded.leads[0].id}`)).status).toBe(204);
  });

  it('are summed up', async () => {
    const api = open();
    const first = await add(api);
    await add(api);
    await api.delete(`${PATH}/${first.uid}/decline`);
    const { body } = await api.get(`${PATH}/summary`);
    expect(body).toMatchObject({ total: 2, accepted: 0, declined: 1, average_sort_time: 0 });
    expect(body.categories).toEqual({
      sip: { total: 0 },
      mail: { total: 0 },
      forms: { total: 2 },
      chats: { total: 0 },
    });
  });

  it('need their metadata, and none is kept when one is wrong', async () => {
    const api = open();
    const { form_id: _, ...incomplete } = metadata;
    const reply = await api.post(`${PATH}/forms`, [form, { ...form, metadata: incomplete }]);
    expect(reply.body['validation-errors']).toEqual([
      {
        request_id: '1',
        errors: [expect.objectContaining({ code: 'FieldMissing', path: 'metadata.form_id' })],
      },
    ]);
    expect((await api.get(PATH)).status).toBe(204);
  });

  it('of calls cannot be linked', async () => {
    const api = open();
    const { uid } = await add(api);
    const link = { entity_id: 1, entity_type: 'leads' };
    expect((await api.post(`${PATH}/${uid}/link`, { link })).status).toBe(400);
    expect((await api.get(`${PATH}/unknown`)).status).toBe(404);
  });
});
