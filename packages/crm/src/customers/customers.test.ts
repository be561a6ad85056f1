import { describe, expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

const add = async (api: ReturnType<typeof open>) =>
  (await api.post('/api/v4/customers', [{ name: 'Acme' }])).body._embedded.customers[0].id as number;

describe('customers', () => {
  it('sum up their purchases', async () => {
    const api = open();
    const id = await add(api);
    const path = `/api/v4/customers/${id}/transactions`;
    expect((await api.get(path)).status).toBe(204);
    const { body } = await api.post(path, [{ price: 100 }, { price: 50, comment: 'Second', next_price: 75 }]);
    expect(body._embedded.transactions).toHaveLength(2);
    const customer = (await api.get(`/api/v4/customers/${id}`)).body;
    expect(customer).toMatchObject({ ltv: 150, purchases_count: 2, average_check: 75, next_price: 75 });
    const [first, second] = body._embedded.transactions;
    expect((await api.delete(`/api/v4/customers/transactions/${first.id}`)).status).toBe(204);
    expect((await api.get('/api/v4/customers/transactions')).body._embedded.transactions).toHaveLength(1);
    const stranger = `/api/v4/customers/${await add(api)}/transactions/${second.id}`;
    expect((await api.delete(stranger)).status).toBe(404);
    expect((await api.delete(`${path}/${second.id}`)).status).toBe(204);
  });

  it('earn and redeem points, never below none', async () => {
    const api = open();
    const path = `/api/v4/customers/${await add(api)}/bonus_points`;
    expect((await api.post(path, { earn: 30 })).body).toEqual({ bonus_points: 30 });
    expect((await api.post(path, { redeem: 10 })).body).toEqual({ bonus_points: 20 });
    expect((await api.post(path, { redeem: 21 })).status).toBe(422);
  });

  it('stand in segments that count them', async () => {
    const api = open();
    const { body } = await api.post('/api/v4/customers/segments', [{ name: 'VIP' }]);
    const segment = body._embedded.segments[0].id;
    await api.post('/api/v4/customers', [{ name: 'Acme', _embedded: { segments: [{ id: segment }] } }]);
    const list = (await api.get('/api/v4/customers/segments')).body;
    expect([list._total_items, list._embedded.segments[0].customers_count]).toEqual([1, 1]);
    expect((await api.delete(`/api/v4/customers/segments/${segment}`)).status).toBe(204);
    expect((await api.get('/api/v4/customers/segments')).status).toBe(204);
  });

  it('have stages, of which the last one stays', async () => {
    const api = open();
    const before = (await api.get('/api/v4/customers/statuses')).body?._embedded.statuses ?? [];
    const { body } = await api.post('/api/v4/customers/statuses', [{ name: 'New stage' }]);
    const { id } = body._embedded.statuses[0];
    for (const status of before) await api.delete(`/api/v4/customers/statuses/${status.id}`);
    expect((await api.delete(`/api/v4/customers/statuses/${id}`)).status).toBe(422);
  });

  it('can be switched off and on', async () => {
    const api = open();
    const off = await api.patch('/api/v4/customers/mode', { mode: 'segments', is_enabled: false });
    expect(off.body).toEqual({ mode: 'segments', is_enabled: false });
    expect((await api.get('/api/v4/account')).body.customers_mode).toBe('disabled');
    for (const path of ['', '/1', '/statuses', '/transactions', '/segments'])
      expect(await api.get(`/api/v4/customers${path}`)).toMatchObject({
        status: 403,
        body: { title: 'Forbidden', detail: 'Customers are disabled in this account' },
      });
    expect((await api.post('/api/v4/customers', [{ name: 'Acme' }])).status).toBe(403);
    await api.patch('/api/v4/customers/mode', { mode: 'segments', is_enabled: true });
    expect((await api.get('/api/v4/customers')).status).toBe(204);
  });

  it('cannot be had without a tariff for them', async () => {
    const api = open({ scenario: { name: 'x', title: 'x', account: { customers_mode: 'unavailable' } } });
    expect((await api.get('/api/v4/customers')).body).toMatchObject({
      status: 402,
      detail: 'Payment required',
    });
    const on = await api.patch('/api/v4/customers/mode', { mode: 'segments', is_enabled: true });
    expect(on.status).toBe(402);
  });
});
