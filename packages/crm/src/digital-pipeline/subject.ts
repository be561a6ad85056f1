import type { Unit } from '../core/unit.ts';
import type { CustomerRow } from '../customers/customer.ts';
import type { LeadRow } from '../leads/lead.ts';
import { pipelineOf } from '../pipelines/stages.ts';
import { entityOf, type Trigger } from './trigger.ts';

/** Whom a trigger acts upon: a lead in a stage of its pipeline, or a customer in his stage. */
export type Subject =
  | { readonly type: 'leads'; readonly row: LeadRow }
  | { readonly type: 'customers'; readonly row: CustomerRow };

/** The lead or the customer, unless he is gone. */
export function subjectOf(unit: Unit, type: Subject['type'], id: number): Subject | undefined {
  if (type === 'leads') {
    const row = unit.db.get<LeadRow>('SELECT * FROM lead WHERE id = ? AND is_deleted = 0', id);
    return row && { type, row };
  }
  const row = unit.db.get<CustomerRow>('SELECT * FROM customer WHERE id = ? AND is_deleted = 0', id);
  return row && { type, row };
}

/** A stage and, for leads, its pipeline. */
export interface Place {
  readonly pipeline_id: number | null;
  readonly status_id: number | null;
}

export const placeOf = ({ type, row }: Subject): Place => ({
  pipeline_id: type === 'leads' ? row.pipeline_id : null,
  status_id: row.status_id,
});

/** Whether a trigger stands over a stage: at its own, or stretched over it. */
export function covers(unit: Unit, trigger: Trigger, place: Place): boolean {
  if (place.pipeline_id !== trigger.pipeline_id || place.status_id === null) return false;
  if (trigger.until_status_id === null) return trigger.status_id === place.status_id;
  const stages = stagesOf(unit, trigger);
  const at = stages.indexOf(place.status_id);
  return at >= stages.indexOf(trigger.status_id) && at <= stages.indexOf(trigger.until_status_id);
}

/** The stages among which a trigger stands, in order. */
export function stagesOf(
  unit: Unit,
  { event, pipeline_id }: Pick<Trigger, 'event' | 'pipeline_id'>,
): readonly number[] {
  if (entityOf(event) === 'leads')
    return pipelineOf(unit, pipeline_id ?? 0)?.stages.map((stage) => stage.id) ?? [];
  const rows = unit.db.all<{ readonly id: number }>('SELECT id FROM customer_status ORDER BY sort, id');
  return rows.map(({ id }) => id);
}
