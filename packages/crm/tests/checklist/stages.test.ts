import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Receiver, receiver } from '../receiver.ts';
import { NOON, open } from '../support.ts';

const api = open();
const seconds = NOON / 1000;
let hooks: Receiver;
let lead = 0;
let first = 0;

beforeAll(async () => {
  hooks = await receiver(200);
  const settings = ['add_lead', 'update_lead', 'status_lead'];
  await api.post('/api/v4/webhooks', { destination: hooks.url, settings });
  lead = (await api.post('/api/v4/leads', [{ name: 'A' }])).body._embedded.leads[0].id;
  first = (await api.get(`/api/v4/leads/${lead}`)).body.status_id;
  await api.patch(`/api/v4/leads/${lead}`, { status_id: 142 });
  await api.crm.clock.set(NOON);
});
afterAll(() => hooks.close());

describe('a lead that moves to another stage', () => {
  it('is closed on entering won or lost and open again on leaving', async () => {
    const closedAt = async (status_id: number) => {
      const { body } = await api.post('/api/v4/leads', [{ name: 'B' }]);
      const { id } = body._embedded.leads[0];
      await api.patch(`/api/v4/leads/${id}`, { status_id });
      const closed = (await api.get(`/api/v4/leads/${id}`)).body.closed_at;
      await api.patch(`/api/v4/leads/${id}`, { status_id: first });
      return [closed, (await api.get(`/api/v4/leads/${id}`)).body.closed_at];
    };
    expect(await closedAt(142)).toEqual([seconds, null]);
    expect(await closedAt(143)).toEqual([seconds, null]);
  });

  it('leaves an event that says from where to where', async () => {
    const { body } = await api.get(
      `/api/v4/events?filter[type]=lead_status_changed&filter[entity]=lead&filter[entity_id]=${lead}`,
    );
    expect(body._embedded.events[0]).toMatchObject({
      type: 'lead_status_changed',
      entity_id: lead,
      entity_type: 'lead',
      value_before: [{ lead_status: { id: first, pipeline_id: 6_950_551 } }],
      value_after: [{ lead_status: { id: 142, pipeline_id: 6_950_551 } }],
    });
    expect(body._embedded.events[0].id).toMatch(/^[0-9a-z]{26}$/);
  });

  it('is found by the stage it came from and went to', async () => {
    const find = async (column: string, status: number) =>
      (
        await api.get(
          `/api/v4/events?filter[type]=lead_status_changed&filter[${column}][leads_statuses][0][status_id]=${status}`,
        )
      ).status;
    expect(await find('value_after', 142)).toBe(200);
    expect(await find('value_before', first)).toBe(200);
    expect(await find('value_before', 999)).toBe(204);
  });

  it('tells webhooks of the move and of the change', () => {
    const told = hooks.received.flatMap(({ body }) => Object.entries(body.leads ?? {}));
    expect(told.map(([action]) => action).sort()).toEqual(['add', 'status', 'update']);
    expect(Object.fromEntries(told).status).toMatchObject([
      { id: String(lead), status_id: '142', old_status_id: String(first), pipeline_id: '6950551' },
    ]);
  });

  it('cannot go to the stage of incoming leads, nor to a stage of another pipeline', async () => {
    const pipeline = (await api.get('/api/v4/leads/pipelines')).body._embedded.pipelines[0];
    const incoming = pipeline._embedded.statuses.find((status: { type: number }) => status.type === 1).id;
    const other = { name: 'Other', sort: 20, is_main: false, is_unsorted_on: true };
    const added = (await api.post('/api/v4/leads/pipelines', [other])).body._embedded.pipelines[0];
    const [foreign] = added._embedded.statuses;
    for (const status_id of [incoming, foreign.id])
      expect((await api.patch(`/api/v4/leads/${lead}`, { status_id })).status).toBe(400);
  });
});

describe('system stages', () => {
  it.each([142, 143])('%i takes a name and nothing else, and stays', async (id) => {
    const path = `/api/v4/leads/pipelines/6950551/statuses/${id}`;
    const before = (await api.get(path)).body;
    const { body } = await api.patch(path, { name: 'Renamed', color: '#fffeb2', sort: 30 });
    expect(body).toEqual({ ...before, name: 'Renamed' });
    expect((await api.delete(path)).status).toBe(403);
  });
});
