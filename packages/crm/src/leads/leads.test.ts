import { describe, expect, it } from 'vitest';
import { NOON, ORIGIN, open } from '../../tests/support.ts';

const seconds = NOON / 1000;

describe('leads', () => {
  it('adds in the order they were sent, echoing or counting request_id', async () => {
    const api = open();
    const { status, type, body } = await api.post('/api/v4/leads', [
      { name: 'A', price: 100 },
      { request_id: 'b' },
    ]);
    expect([status, type]).toEqual([200, 'application/hal+json']);
    const [a, b] = body._embedded.leads;
    expect(body._links.self.href).toBe(`${ORIGIN}/api/v4/leads`);
    expect(a).toEqual({
      id: a.id,
      request_id: '0',
      _links: { self: { href: `${ORIGIN}/api/v4/leads/${a.id}` } },
    });
    expect(b.request_id).toBe('b');
    const lead = await api.get(`/api/v4/leads/${b.id}`);
    expect(lead.body).toMatchObject({
      name: `Lead #${b.id}`,
      price: 0,
      created_at: seconds,
      closed_at: null,
    });
    expect(lead.body._links.self.href).toBe(`${ORIGIN}/api/v4/leads/${b.id}?page=1&limit=50`);
  });

  it('starts a lead in the first ordinary stage of the main pipeline, and closes it with its reason', async () => {
    const api = open();
    const { body: added } = await api.post('/api/v4/leads', [{ name: 'A' }]);
    const id = added._embedded.leads[0].id;
    const before = (await api.get(`/api/v4/leads/${id}`)).body;
    const { body: pipelines } = await api.get('/api/v4/leads/pipelines');
    const main = pipelines._embedded.pipelines[0];
    expect(before.status_id).toBe(main._embedded.statuses[1].id);

    const lost = await api.patch(`/api/v4/leads/${id}`, { status_id: 143, loss_reason_id: 4_203_748 });
    expect(lost.body).toMatchObject({ id, updated_at: seconds, _embedded: { leads: [{ id }] } });
    const { body } = await api.get(`/api/v4/leads/${id}?with=loss_reason`);
    expect(body).toMatchObject({
      status_id: 143,
      closed_at: seconds,
      _embedded: { loss_reason: [{ id: 4_203_748 }] },
    });
    await api.patch(`/api/v4/leads/${id}`, { status_id: before.status_id });
    expect((await api.get(`/api/v4/leads/${id}`)).body).toMatchObject({
      closed_at: null,
      loss_reason_id: null,
    });
  });

  it('refuses a whole batch for one wrong item', async () => {
    const api = open();
    const { body: added } = await api.post('/api/v4/leads', [{ name: 'A', price: 100 }, { name: 'B' }]);
    const [a, b] = added._embedded.leads;
    const refused = await api.patch('/api/v4/leads', [
      { id: a.id, price: 5 },
      { id: b.id, custom_fields_values: [{ field_id: 123, values: [{ value: 'x' }] }] },
    ]);
    expect([refused.status, refused.type]).toEqual([400, 'application/problem+json']);
    expect(refused.body).toEqual({
      'validation-errors': [
        {
          request_id: '1',
          errors: [
            {
              code: 'NotSupportedChoice',
              path: 'custom_fields_values.0.field_id',
              detail: 'The value you selected is not a valid choice.',
            },
          ],
        },
      ],
      title: 'Bad Request',
      type: 'https://httpstatus.es/400',
      status: 400,
      detail: 'Request validation failed',
    });
    expect((await api.get(`/api/v4/leads/${a.id}`)).body.price).toBe(100);
  });

  it.each([
    [[{ price: '12' }], 'InvalidType', 'price'],
    [[{ status_id: 1 }], 'NotSupportedChoice', 'status_id'],
    [[{ pipeline_id: 1 }], 'NotSupportedChoice', 'pipeline_id'],
    [[{ responsible_user_id: 1 }], 'NotSupportedChoice', 'responsible_user_id'],
    [[{ _embedded: { contacts: [{ id: 1 }] } }], 'NotSupportedChoice', '_embedded.contacts.0.id'],
    [[{ name: 5 }], 'InvalidType', 'name'],
  ])('refuses %j', async (items, code, path) => {
    const { status, body } = await open().post('/api/v4/leads', items);
    expect(status).toBe(400);
    expect(body['validation-errors'][0]).toMatchObject({ request_id: '0', errors: [{ code, path }] });
  });
});
