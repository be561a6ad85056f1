import { describe, expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

describe('stages', () => {
  it('are changed several at once, all or none', async () => {
    const api = open();
    const [pipeline] = (await api.get('/api/v4/leads/pipelines')).body._embedded.pipelines;
    const path = `/api/v4/leads/pipelines/${pipeline.id}/statuses`;
    const [, first, second] = pipeline._embedded.statuses;
    const { body } = await api.patch(path, [
      { id: first.id, name: 'One' },
      { id: second.id, name: 'Two', request_id: 'b' },
    ]);
    expect(body).toMatchObject({
      _total_items: 2,
      _embedded: {
        statuses: [
          { id: first.id, name: 'One', request_id: '0' },
          { id: second.id, name: 'Two', request_id: 'b' },
        ],
      },
    });
    const wrong = await api.patch(path, [{ id: first.id, name: 'Three' }, { id: 5 }]);
    expect(wrong.body['validation-errors']).toMatchObject([
      { request_id: '1', errors: [{ code: 'NotSupportedChoice', path: 'id' }] },
    ]);
    expect((await api.get(`${path}/${first.id}`)).body.name).toBe('One');
  });

  it('find their events by any of several', async () => {
    const api = open();
    const id = (await api.post('/api/v4/leads', [{}])).body._embedded.leads[0].id;
    for (const status_id of [142, 143]) await api.patch(`/api/v4/leads/${id}`, { status_id });
    const filter = (...ids: number[]) =>
      ids
        .map((status, index) => `filter[value_after][leads_statuses][${index}][status_id]=${status}`)
        .join('&');
    const count = async (query: string) =>
      (await api.get(`/api/v4/events?${query}`)).body?._embedded.events.length;
    expect([await count(filter(142)), await count(filter(142, 143))]).toEqual([1, 2]);
  });
});
