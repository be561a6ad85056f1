import { describe, expect, it } from 'vitest';
import { type Client, NOON, ORIGIN, open } from '../support.ts';

const HAL = 'application/hal+json';
const PROBLEM = 'application/problem+json';
const LEADS = `${ORIGIN}/api/v4/leads`;
const ids = { account: 31_361_463, user: 8_375_357, pipeline: 6_950_551, stage: 58_141_804 };

/** Two leads, whose ids count up from the first one of the account. */
async function twoLeads(): Promise<{ api: Client; a: number; b: number; added: unknown }> {
  const api = open();
  const added = await api.post('/api/v4/leads', [
    { name: 'A', price: 100 },
    { name: 'B', request_id: 'b' },
  ]);
  const [{ id: a }, { id: b }] = added.body._embedded.leads;
  return { api, a, b, added };
}

describe('the documented exchanges', () => {
  it('create, list, page', async () => {
    const { api, a, b, added } = await twoLeads();
    const thin = (id: number, request_id: string) => ({
      id,
      request_id,
      _links: { self: { href: `${LEADS}/${id}` } },
    });
    expect(b).toBe(a + 1);
    expect(added).toMatchObject({ status: 200, type: HAL });
    expect(added).toHaveProperty('body', {
      _links: { self: { href: LEADS } },
      _embedded: { leads: [thin(a, '0'), thin(b, 'b')] },
    });

    const page = await api.get('/api/v4/leads?limit=1&order[id]=desc');
    const href = (number: number) => `${LEADS}?limit=1&order%5Bid%5D=desc&page=${number}`;
    expect(page).toMatchObject({ status: 200, type: HAL });
    expect(page.body).toEqual({
      _page: 1,
      _links: { self: { href: href(1) }, next: { href: href(2) } },
      _embedded: {
        leads: [
          {
            id: b,
            name: 'B',
            price: 0,
            responsible_user_id: ids.user,
            group_id: 0,
            status_id: ids.stage,
            pipeline_id: ids.pipeline,
            loss_reason_id: null,
            created_by: ids.user,
            updated_by: ids.user,
            created_at: NOON / 1000,
            updated_at: NOON / 1000,
            closed_at: null,
            closest_task_at: null,
            is_deleted: false,
            custom_fields_values: null,
            score: null,
            account_id: ids.account,
            labor_cost: null,
            is_price_computed: false,
            _links: { self: { href: `${LEADS}/${b}` } },
            _embedded: { tags: [], companies: [] },
          },
        ],
      },
    });

    for (const path of ['/api/v4/leads?filter[id][]=999', '/api/v4/leads/999'])
      expect(await api.get(path)).toMatchObject({ status: 204, type: null, text: '' });
  });

  it('validation, the whole batch refused', async () => {
    const { api, a, b } = await twoLeads();
    const refused = await api.patch('/api/v4/leads', [
      { id: a, price: 5 },
      { id: b, custom_fields_values: [{ field_id: 123, values: [{ value: 'x' }] }] },
    ]);
    expect(refused).toMatchObject({ status: 400, type: PROBLEM });
    expect(refused.text).toBe(
      '{"validation-errors":[{"request_id":"1","errors":[{"code":"NotSupportedChoice","path":"custom_fields_values.0.field_id","detail":"The value you selected is not a valid choice."}]}],' +
        '"title":"Bad Request","type":"https://httpstatus.es/400","status":400,"detail":"Request validation failed"}',
    );
    expect((await api.get(`/api/v4/leads/${a}`)).body.price).toBe(100);
  });

  it('deletion and bin', async () => {
    const { api, a } = await twoLeads();
    const remove = () => api.form('/ajax/leads/multiple/delete/', `ID[]=${a}`);
    const first = await remove();
    expect([first.status, first.body]).toEqual([200, { status: 'success', message: expect.any(String) }]);
    expect(await api.get(`/api/v4/leads/${a}`)).toMatchObject({ status: 204, text: '' });
    const binned = await api.get(`/api/v4/leads?with=only_deleted&filter[id]=${a}`);
    expect(binned).toMatchObject({ status: 200, type: HAL });
    expect(binned.body._embedded.leads).toEqual([
      {
        id: a,
        is_deleted: true,
        updated_at: NOON / 1000,
        updated_by: ids.user,
        account_id: ids.account,
        name: null,
        price: null,
        status_id: null,
        _links: { self: { href: `${LEADS}/${a}` } },
      },
    ]);
    const second = await remove();
    expect([second.status, second.body]).toEqual([
      200,
      { status: 'fail', errors: [expect.any(String)], message: expect.any(String) },
    ]);
  });

  it('deletion of pipelines: with leads, empty, gone', async () => {
    const { api } = await twoLeads();
    const item = { name: 'Other', sort: 20, is_main: false, is_unsorted_on: true };
    const { body } = await api.post('/api/v4/leads/pipelines', [item]);
    const path = `/api/v4/leads/pipelines/${body._embedded.pipelines[0].id}`;
    expect(await api.delete(`/api/v4/leads/pipelines/${ids.pipeline}`)).toMatchObject({
      status: 422,
      type: PROBLEM,
      body: { title: 'Unprocessable Entity', detail: 'Only pipelines without leads can be deleted' },
    });
    expect(await api.delete(path)).toMatchObject({ status: 204, text: '' });
    const again = await api.delete(path);
    expect([again.status, again.type]).toEqual([400, PROBLEM]);
    expect(again.body['validation-errors']).toEqual([
      {
        errors: [
          { code: 'NotSupportedChoice', path: 'id', detail: 'The value you selected is not a valid choice.' },
        ],
      },
    ]);
  });
});
