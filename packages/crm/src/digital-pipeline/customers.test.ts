import { afterEach, expect, it } from 'vitest';
import { type Receiver, receiver } from '../../tests/receiver.ts';
import { NOON, open } from '../../tests/support.ts';

const PATH = '/ajax/v1/digital_pipeline/triggers';
type Api = ReturnType<typeof open>;
const receivers: Receiver[] = [];
afterEach(() => {
  for (const one of receivers.splice(0)) one.close();
});

/** An account with customers in four stages, and a widget that hears of every movement. */
async function account() {
  const api = open({ scenario: 'retail-catalog' });
  await api.patch('/api/v4/customers/mode', { mode: 'segments', is_enabled: true });
  for (const name of ['Second', 'Third', 'Fourth']) await api.post('/api/v4/customers/statuses', [{ name }]);
  const { statuses } = (await api.get('/api/v4/customers/statuses')).body._embedded;
  const hook = await receiver();
  receivers.push(hook);
  api.crm.offer({
    code: 'sms',
    version: '1',
    path: '/upl/sms/1/widget',
    manifest: { dp: { webhook_url: hook.url, action_multiple: true } },
    i18n: {},
    installed: true,
  });
  return { api, hook, stages: statuses.map((status: { id: number }) => status.id).slice(-4) as number[] };
}
const newCustomer = async (api: Api, status_id: number | undefined) =>
  (await api.post('/api/v4/customers', [{ name: 'Ann', status_id }])).body._embedded.customers[0].id;
const widget = { type: 'widget', code: 'sms', settings: {} };

it('the hook of a widget hears that a customer was added, changed his stage, and moved under its trigger', async () => {
  const { api, hook, stages } = await account();
  const [first, second, third, fourth] = stages;
  await api.post(PATH, { status_id: second, event: 'customer_added', action: widget });
  const stretched = { status_id: second, until_status_id: third, event: 'customer_period_changed' };
  expect((await api.post(PATH, { ...stretched, action: widget })).body.trigger.pipeline_id).toBeNull();
  const id = await newCustomer(api, second);
  for (const status_id of [first, second, third, fourth])
    await api.patch(`/api/v4/customers/${id}`, { status_id });
  await api.crm.clock.set(NOON);
  const events = hook.received.map(({ body }) => body.event);
  expect(events.map(({ type, type_code, data }) => [type, type_code, data.direction_of_movement])).toEqual([
    ['20', 'customer_added', 'went_to_trigger'],
    ['21', 'customer_period_changed', 'went_from_trigger'],
    ['21', 'customer_period_changed', 'went_to_trigger'],
    ['22', 'customer_appeared_in_period', 'went_in_trigger'],
    ['21', 'customer_period_changed', 'went_from_trigger'],
  ]);
  expect(events[0].data).toMatchObject({ id: String(id), element_type: '12', status_id: String(second) });
  expect(events[0].data).not.toHaveProperty('pipeline_id');
});

it('a plain webhook is told the period; other actions do their work on the customer', async () => {
  const { api, stages } = await account();
  const [first, second] = stages;
  const url = 'http://127.0.0.1:9/x';
  const at = { status_id: second, event: 'customer_period_changed' };
  const saved = (await api.post(PATH, { ...at, action: { type: 'webhook', url } })).body.trigger;
  await api.post(PATH, { ...at, action: { type: 'tag', tag: 'moved' } });
  await api.post(PATH, { ...at, action: { type: 'task', text: 'Call' } });
  const id = await newCustomer(api, first);
  await api.patch(`/api/v4/customers/${id}`, { status_id: second });
  const { body } = await api.get(`/api/v4/customers/${id}`);
  expect(body._embedded.tags).toMatchObject([{ name: 'moved' }]);
  const tasks = (await api.get(`/api/v4/tasks?filter[entity_type]=customers&filter[entity_id]=${id}`)).body;
  expect(tasks._embedded.tasks).toMatchObject([{ text: 'Call' }]);
  const { run } = (await api.post(`${PATH}/${saved.id}/run`, { entity_id: id })).body;
  expect(decodeURIComponent(run.request.body)).toContain(`customers[period][0][id]=${id}`);
  expect((await api.post(PATH, { ...at, status_id: 99_999, action: widget })).status).toBe(400);
  expect((await api.post(`${PATH}/${saved.id}/run`, { entity_id: 1 })).status).toBe(404);
});
