import type { Unit } from '../core/unit.ts';
import type { Place } from '../http/reply.ts';

export interface LossReason {
  readonly id: number;
  readonly name: string;
  readonly sort: number;
  readonly created_at: number;
  readonly updated_at: number;
}

export const lossReasonsById = (unit: Unit): ReadonlyMap<number, LossReason> =>
  unit.core.cache.get('loss_reasons', () => {
    const rows = unit.db.all<LossReason>('SELECT * FROM loss_reason ORDER BY sort, id');
    return new Map(rows.map((row) => [row.id, row]));
  });

export const lossReasonView = (place: Place, reason: LossReason): object => ({
  ...reason,
  _links: { self: { href: `${place.origin}/api/v4/leads/loss_reasons/${reason.id}` } },
});
