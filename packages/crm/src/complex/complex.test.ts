import { describe, expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

const PATH = '/api/v4/leads/complex';
const RULE = '/ajax/v1/pipelines/duplication_control';
type Api = ReturnType<typeof open>;

const mainPipeline = async (api: Api): Promise<number> =>
  (await api.get('/api/v4/leads/pipelines')).body._embedded.pipelines[0].id;
const field = (code: string, value: string) => ({ field_code: code, values: [{ value, enum_code: 'WORK' }] });
const request = (name: string, ...fields: object[]) => ({
  name,
  _embedded: { contacts: [{ first_name: 'Ann', custom_fields_values: fields }] },
});

describe('complex leads', () => {
  it('are never merged in a pipeline without the rule', async () => {
    const api = open();
    const item = request('A', field('PHONE', '+1 (830) 580-30-77'));
    const [first] = (await api.post(PATH, [item])).body;
    const [second] = (await api.post(PATH, [item])).body;
    expect([first.merged, second.merged, second.id === first.id]).toEqual([false, false, false]);
  });

  it('join the open lead of the same phone or e-mail, which keeps what it holds', async () => {
    const api = open();
    const pipeline_id = await mainPipeline(api);
    const rule = await api.post(RULE, { pipeline_id, is_enabled: true });
    expect(rule.body).toEqual({ pipeline_ids: [pipeline_id] });
    const [first] = (
      await api.post(PATH, [
        request('A', field('PHONE', '+1 (830) 580-30-77'), field('EMAIL', 'Ann@example.com')),
      ])
    ).body;
    const byPhone = {
      ...request('B', field('PHONE', '8305803077')),
      price: 300,
      tags_to_add: [{ name: 'again' }],
      request_id: 'x',
    };
    expect((await api.post(PATH, [byPhone])).body).toEqual([
      { id: first.id, contact_id: first.contact_id, company_id: null, request_id: ['x'], merged: true },
    ]);
    const lead = (await api.get(`/api/v4/leads/${first.id}`)).body;
    expect(lead).toMatchObject({ name: 'A', price: 300, _embedded: { tags: [{ name: 'again' }] } });
    const byMail = {
      ...request('C', field('EMAIL', 'ann@EXAMPLE.com')),
      price: 5,
    };
    const withCompany = {
      ...byMail,
      _embedded: { ...byMail._embedded, companies: [{ name: 'Acme' }] },
    };
    const [third] = (await api.post(PATH, [withCompany])).body;
    expect(third).toMatchObject({ id: first.id, merged: true, company_id: expect.any(Number) });
    expect((await api.get(`/api/v4/leads/${first.id}`)).body.price).toBe(300);
  });

  it('are not merged with each other, nor with a closed lead', async () => {
    const api = open();
    await api.post(RULE, { pipeline_id: await mainPipeline(api), is_enabled: true });
    const item = request('A', field('PHONE', '+18305803077'));
    const { body } = await api.post(PATH, [item, item]);
    expect(body.map((one: { merged: boolean }) => one.merged)).toEqual([false, false]);
    for (const { id } of body) await api.patch(`/api/v4/leads/${id}`, { status_id: 142 });
    expect((await api.post(PATH, [item])).body[0].merged).toBe(false);
  });

  it('take the rule from a scenario, and lose it again', async () => {
    const api = open({
      scenario: {
        name: 'x',
        title: 'x',
        pipelines: [{ id: 7, name: 'Sales', stages: ['New'], is_duplication_control_enabled: true }],
      },
    });
    expect((await api.get(RULE)).body).toEqual({ pipeline_ids: [7] });
    await api.post(RULE, { pipeline_id: 7, is_enabled: false });
    expect((await api.get(RULE)).body).toEqual({ pipeline_ids: [] });
    expect((await api.post(RULE, { pipeline_id: 8, is_enabled: true })).status).toBe(400);
  });
});
