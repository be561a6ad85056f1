import { expect, it } from 'vitest';
import { NOON, open } from '../../tests/support.ts';

const NOBODY = 999_999;

it.each([
  { type: 'change_responsible', user_id: NOBODY },
  { type: 'change_status', status_id: NOBODY },
  { type: 'task', text: 'Call', task_type_id: NOBODY },
])('$type of what is not there does nothing, at once and after a delay', async (action) => {
  for (const delay of [0, 60]) {
    const api = open();
    const [{ id: pipeline_id, _embedded }] = (await api.get('/api/v4/leads/pipelines')).body._embedded
      .pipelines;
    const at = { pipeline_id, status_id: _embedded.statuses[1].id };
    const event = 'lead_added_or_status_changed';
    await api.post('/ajax/v1/digital_pipeline/triggers', { ...at, event, delay, action });
    const added = await api.post('/api/v4/leads', [{ name: 'Kept', ...at }]);
    expect(added.status).toBe(200);
    const path = `/api/v4/leads/${added.body._embedded.leads[0].id}`;
    const before = (await api.get(path)).body;
    await api.crm.clock.set(NOON + 120_000);
    expect((await api.get(path)).body).toMatchObject({ ...at, updated_at: before.updated_at });
  }
});
