import { describe, expect, it } from 'vitest';
import type { Status } from '../../../crm/types.ts';
import { lanes } from './lanes.ts';
import type { Trigger } from './trigger.ts';

const stages: Status[] = [10, 20, 30].map((id) => ({
  id,
  name: String(id),
  sort: id,
  color: '#fff',
  type: 0,
}));

const trigger = (id: number, status_id: number, until_status_id: number | null = null): Trigger => ({
  id,
  pipeline_id: 1,
  status_id,
  until_status_id,
  event: 'lead_added',
  delay: 0,
  conditions: null,
  action: { type: 'tag', tag: 'x' },
});

const places = (triggers: Trigger[]) =>
  lanes(triggers, stages).map(({ trigger: { id }, from, to, row }) => [id, from, to, row]);

describe('lanes', () => {
  it('stacks triggers of one stage', () => {
    expect(places([trigger(1, 10), trigger(2, 10)])).toEqual([
      [1, 1, 1, 1],
      [2, 1, 1, 2],
    ]);
  });

  it('keeps a stretched trigger clear of all stages that it covers', () => {
    expect(places([trigger(1, 30), trigger(2, 10, 30), trigger(3, 20)])).toEqual([
      [1, 3, 3, 1],
      [2, 1, 3, 2],
      [3, 2, 2, 1],
    ]);
  });

  it('leaves out triggers of a stage that was deleted and ignores an end before the start', () => {
    expect(places([trigger(1, 99), trigger(2, 20, 10)])).toEqual([[2, 2, 2, 1]]);
  });
});
