import type { Unit } from '../core/unit.ts';

/** Ids of the segments of many customers at once. */
export function segmentsOf(unit: Unit, ids: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const rows = unit.db.all<{ readonly customer_id: number; readonly packed: string }>(
    `SELECT customer_id, json_group_array(segment_id) AS packed FROM customer_segment
     WHERE customer_id IN (SELECT value FROM json_each(?)) GROUP BY customer_id`,
    JSON.stringify(ids),
  );
  return new Map(rows.map((row) => [row.customer_id, JSON.parse(row.packed) as number[]]));
}

export interface Purchases {
  readonly ltv: number;
  readonly count: number;
}

/** What many customers have bought. */
export function purchasesOf(unit: Unit, ids: readonly number[]): ReadonlyMap<number, Purchases> {
  const rows = unit.db.all<Purchases & { readonly customer_id: number }>(
    `SELECT customer_id, sum(price) AS ltv, count(*) AS count FROM customer_transaction
     WHERE customer_id IN (SELECT value FROM json_each(?)) AND is_deleted = 0 GROUP BY customer_id`,
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ customer_id, ltv, count }) => [customer_id, { ltv, count }]));
}
