import { afterEach, describe, expect, it } from 'vitest';
import { type Receiver, receiver } from '../../tests/receiver.ts';
import { NOON, open } from '../../tests/support.ts';

const PATH = '/ajax/v1/digital_pipeline/triggers';
type Api = ReturnType<typeof open>;
interface Stage {
  readonly id: number;
  readonly type: number;
}

async function pipeline(api: Api): Promise<{ id: number; stages: number[] }> {
  const [main] = (await api.get('/api/v4/leads/pipelines')).body._embedded.pipelines;
  const stages = main._embedded.statuses
    .filter((status: Stage) => status.type === 0)
    .map((status: Stage) => status.id);
  return { id: main.id, stages };
}
const newLead = async (api: Api) =>
  (await api.post('/api/v4/leads', [{ name: 'A' }])).body._embedded.leads[0].id;
const tags = async (api: Api, id: number) =>
  (await api.get(`/api/v4/leads/${id}`)).body._embedded.tags.map((tag: { name: string }) => tag.name);

describe('triggers', () => {
  it('fire when a lead comes into their stage, and not in others', async () => {
    const api = open();
    const { id, stages } = await pipeline(api);
    const trigger = {
      pipeline_id: id,
      status_id: stages[1],
      event: 'lead_status_changed',
      action: { type: 'tag', tag: 'moved' },
    };
    await api.post(PATH, trigger);
    const lead = await newLead(api);
    expect(await tags(api, lead)).toEqual([]);
    await api.patch(`/api/v4/leads/${lead}`, { status_id: stages[1] });
    expect(await tags(api, lead)).toEqual(['moved']);
  });

  it('fire when a lead is added, and may set off each other', async () => {
    const api = open();
    const { id, stages } = await pipeline(api);
    const added = { pipeline_id: id, status_id: stages[0], event: 'lead_added' };
    await api.post(PATH, { ...added, action: { type: 'change_status', status_id: stages[1] } });
    const moved = { pipeline_id: id, status_id: stages[1], event: 'lead_status_changed' };
    await api.post(PATH, { ...moved, action: { type: 'task', text: 'Call' } });
    const lead = await newLead(api);
    expect((await api.get(`/api/v4/leads/${lead}`)).body.status_id).toBe(stages[1]);
    const tasks = (await api.get(`/api/v4/tasks?filter[entity_id]=${lead}&filter[entity_type]=leads`)).body
      ._embedded.tasks;
    expect(tasks).toMatchObject([{ text: 'Call', entity_id: lead }]);
  });

  it('that move leads in circles end', async () => {
    const api = open();
    const { id, stages } = await pipeline(api);
    const event = 'lead_status_changed';
    for (const [from, to] of [
      [stages[0], stages[1]],
      [stages[1], stages[0]],
    ]) {
      await api.post(PATH, {
        pipeline_id: id,
        status_id: from,
        event,
        action: { type: 'change_status', status_id: to },
      });
    }
    const lead = await newLead(api);
    expect((await api.patch(`/api/v4/leads/${lead}`, { status_id: stages[1] })).status).toBe(200);
  });

  it('can be changed, tried and removed', async () => {
    const api = open();
    const { id, stages } = await pipeline(api);
    const item = {
      pipeline_id: id,
      status_id: stages[0],
      event: 'chat',
      action: { type: 'webhook', url: 'http://127.0.0.1:9/x' },
    };
    const made = (await api.post(PATH, item)).body.trigger;
    const changed = (await api.post(PATH, { ...item, id: made.id, event: 'call_in' })).body.trigger;
    expect(changed).toMatchObject({ id: made.id, event: 'call_in' });
    const { run } = (await api.post(`${PATH}/${made.id}/run`, { entity_id: await newLead(api) })).body;
    expect(run.request).toMatchObject({ url: 'http://127.0.0.1:9/x' });
    expect(run.request.body).toContain('leads[call_in][0][id]=');
    expect((await api.delete(`${PATH}/${made.id}`)).status).toBe(204);
    expect((await api.get(`${PATH}?pipeline_id=${id}`)).body).toEqual({ triggers: [] });
    expect((await api.post(PATH, { ...item, status_id: 1 })).status).toBe(400);
  });
});

describe('the hook of a widget', () => {
  it('is sent what its form holds, and how the lead came there', async () => {
    const api = open();
    const { id, stages } = await pipeline(api);
    api.crm.offer({
      code: 'sms',
      version: '1',
      path: '/upl/sms/1/widget',
      manifest: { dp: { webhook_url: 'http://127.0.0.1:9/dp' } },
      i18n: {},
      installed: true,
    });
    const stretched = {
      pipeline_id: id,
      status_id: stages[0],
      until_status_id: stages[2],
      event: 'lead_status_changed',
    };
    const action = { type: 'widget', code: 'sms', settings: { message: 'Hi' } };
    const trigger = (await api.post(PATH, { ...stretched, action })).body.trigger;
    const { run } = (await api.post(`${PATH}/${trigger.id}/run`, { entity_id: await newLead(api) })).body;
    const form = decodeURIComponent(run.request.body);
    expect(form).toContain('event[type]=14&event[type_code]=lead_status_changed');
    expect(form).toContain('event[data][direction_of_movement]=went_to_trigger');
    expect(form).toContain('action[settings][widget][settings][message]=Hi');
    expect(form).toContain('subdomain=demo');
  });

  it('names the widget by its own number and name', async () => {
    const api = open();
    const { id, stages } = await pipeline(api);
    offer(api, { webhook_url: 'http://127.0.0.1:9/dp' });
    const trigger = (await api.post(PATH, { ...stretch(id, stages), action: SMS })).body.trigger;
    const { run } = (await api.post(`${PATH}/${trigger.id}/run`, { entity_id: await newLead(api) })).body;
    const form = decodeURIComponent(run.request.body);
    expect(form).toContain('action[settings][widget_info][code]=sms');
    expect(form).toContain('action[settings][widget_info][name]=Short texts');
    expect(form).not.toContain(`action[settings][widget_info][id]=${trigger.id}&`);
  });

  it.each([
    [true, ['14 went_to_trigger', '15 went_in_trigger', '14 went_from_trigger']],
    [false, ['14 went_to_trigger']],
  ])('hears of movements inside and out only with action_multiple (%s)', async (isMultiple, heard) => {
    const api = open();
    const hook = await listen();
    const { id, stages } = await pipeline(api);
    offer(api, { webhook_url: hook.url, action_multiple: isMultiple });
    await api.post(PATH, { ...stretch(id, stages.slice(1)), action: SMS });
    const lead = await newLead(api);
    for (const status_id of [stages[1], stages[2], 142]) {
      await api.patch(`/api/v4/leads/${lead}`, { status_id });
      await api.crm.clock.set(NOON);
    }
    expect(
      hook.received.map(({ body }) => `${body.event.type} ${body.event.data.direction_of_movement}`),
    ).toEqual(heard);
  });

  it('is tried four times, whatever its server answers', async () => {
    const api = open();
    const hook = await listen(404);
    const { id, stages } = await pipeline(api);
    offer(api, { webhook_url: hook.url });
    await api.post(PATH, { ...stretch(id, stages), event: 'lead_added', action: SMS });
    await newLead(api);
    const counts = [];
    for (const minute of [0, 5, 20, 35, 95]) {
      await api.crm.clock.set(NOON + minute * 60_000);
      counts.push(hook.received.length);
    }
    expect(counts).toEqual([1, 2, 3, 4, 4]);
  });

  it('is left alone for five minutes after more than a hundred wrong answers', async () => {
    const api = open();
    const hook = await listen(500);
    const { id, stages } = await pipeline(api);
    offer(api, { webhook_url: hook.url });
    await api.post(PATH, { ...stretch(id, stages), event: 'lead_added', action: SMS });
    await api.post(
      '/api/v4/leads',
      Array.from({ length: 101 }, () => ({})),
    );
    await api.crm.clock.set(NOON);
    await newLead(api);
    await api.crm.clock.set(NOON + 60_000);
    expect(hook.received).toHaveLength(101);
    await api.crm.clock.set(NOON + 5 * 60_000);
    expect(hook.received).toHaveLength(203);
  });
});

const SMS = { type: 'widget', code: 'sms', settings: { message: 'Hi' } };
const stretch = (pipeline_id: number, stages: readonly number[]) => ({
  pipeline_id,
  status_id: stages[0],
  until_status_id: stages[1],
  event: 'lead_status_changed',
});
const offer = (api: Api, dp: object) =>
  api.crm.offer({
    code: 'sms',
    version: '1',
    path: '/upl/sms/1/widget',
    manifest: { widget: { name: 'widget.name' }, dp },
    i18n: { en: { widget: { name: 'Short texts' } } },
    installed: true,
  });
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});
async function listen(...codes: number[]): Promise<Receiver> {
  const made = await receiver(...codes);
  closers.push(made.close);
  return made;
}
