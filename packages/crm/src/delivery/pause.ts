import type { Unit } from '../core/unit.ts';

/** Seconds, and wrong answers within them, after which the Digital Pipeline leaves a receiver alone for as long. */
const PAUSE = 5 * 60;
const MOST_FAILURES = 100;

/** When the Digital Pipeline may send to a receiver: now, unless it failed too often (reference: api-v4, section 18.1). */
export function pausedUntil(unit: Unit, url: string): number {
  const failed = unit.db.get<{ readonly count: number; readonly last: number | null }>(
    `SELECT count(*) AS count, max(a.at) AS last FROM delivery_attempt a CROSS JOIN delivery d ON d.id = a.delivery_id
     WHERE a.at > ? AND (a.status < 100 OR a.status >= 300) AND d.kind IN ('dp', 'dp_widget') AND d.url = ?`,
    unit.now - PAUSE,
    url,
  );
  return failed && failed.count > MOST_FAILURES ? (failed.last ?? unit.now) + PAUSE : unit.now;
}
