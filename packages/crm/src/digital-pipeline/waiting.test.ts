import { expect, it } from 'vitest';
import { NOON, open } from '../../tests/support.ts';

const PATH = '/ajax/v1/digital_pipeline/triggers';
const HOUR = 3_600;
type Api = ReturnType<typeof open>;

async function stagesOf(api: Api): Promise<{ pipeline_id: number; stages: number[] }> {
  const [main] = (await api.get('/api/v4/leads/pipelines')).body._embedded.pipelines;
  const open = main._embedded.statuses.filter((one: { type: number }) => one.type === 0);
  return { pipeline_id: main.id, stages: open.map((one: { id: number }) => one.id) };
}
const newLead = async (api: Api, price = 0) =>
  (await api.post('/api/v4/leads', [{ name: 'A', price }])).body._embedded.leads[0].id;
const tags = async (api: Api, id: number) =>
  (await api.get(`/api/v4/leads/${id}`)).body._embedded.tags.map((tag: { name: string }) => tag.name);
const late = { event: 'lead_added', delay: HOUR, action: { type: 'tag', tag: 'late' } };

it('triggers with a delay wait for it, and leave those alone who have left the stage', async () => {
  const api = open();
  const { pipeline_id, stages } = await stagesOf(api);
  await api.post(PATH, { pipeline_id, status_id: stages[0], ...late });
  const [stays, leaves] = [await newLead(api), await newLead(api)];
  await api.patch(`/api/v4/leads/${leaves}`, { status_id: stages[1] });
  await api.crm.clock.set(NOON + (HOUR - 1) * 1000);
  expect(await tags(api, stays)).toEqual([]);
  await api.crm.clock.set(NOON + HOUR * 1000);
  expect([await tags(api, stays), await tags(api, leaves)]).toEqual([['late'], []]);
});

it('triggers that were removed while they waited do nothing', async () => {
  const api = open();
  const { pipeline_id, stages } = await stagesOf(api);
  const { trigger } = (await api.post(PATH, { pipeline_id, status_id: stages[0], ...late })).body;
  const lead = await newLead(api);
  await api.delete(`${PATH}/${trigger.id}`);
  await api.crm.clock.set(NOON + HOUR * 1000);
  expect(await tags(api, lead)).toEqual([]);
});

it('conditions are asked when the trigger acts, not when it was set off', async () => {
  const api = open();
  const { pipeline_id, stages } = await stagesOf(api);
  const conditions = { logic: 'and', conditions: [{ term1: '{{lead.price}}', operation: '>', term2: '50' }] };
  const made = await api.post(PATH, { pipeline_id, status_id: stages[0], ...late, conditions });
  expect(made.body.trigger).toMatchObject({ delay: HOUR, conditions });
  const [cheap, rises] = [await newLead(api, 10), await newLead(api, 10)];
  await api.patch(`/api/v4/leads/${rises}`, { price: 60 });
  await api.crm.clock.set(NOON + HOUR * 1000);
  expect([await tags(api, cheap), await tags(api, rises)]).toEqual([[], ['late']]);
});

it.each([
  [{ delay: -1 }, 'delay'],
  [{ conditions: { logic: 'and', conditions: [{ term1: 'a', term2: 'b', operation: '~' }] } }, 'conditions'],
  [{ pipeline_id: undefined }, 'pipeline_id'],
])('a wrong %j is refused by its name', async (wrong, name) => {
  const api = open();
  const { pipeline_id, stages } = await stagesOf(api);
  const { status, body } = await api.post(PATH, { pipeline_id, status_id: stages[0], ...late, ...wrong });
  expect(status).toBe(400);
  expect(body['validation-errors'][0].errors[0].path).toContain(name);
});
