import type { Unit } from '../core/unit.ts';
import { isDelivered } from '../delivery/plan.ts';

const WINDOW = 2 * 60 * 60;
const MOST_FAILURES = 100;

/** Whatever was wrong before a webhook was saved last is forgiven. */
const savedAt = ({ db }: Unit, id: number): number =>
  db.value<number>('SELECT updated_at FROM webhook WHERE id = ?', id) ?? 0;

/** Disables a webhook after more than 100 wrong answers in two hours, the last one wrong (reference: api-v4, 16.3). */
export function noteWebhookAnswer(unit: Unit, webhookId: number, status: number): void {
  if (isDelivered(status)) return;
  const failures =
    unit.db.value<number>(
      `SELECT count(*) FROM delivery_attempt a JOIN delivery d ON d.id = a.delivery_id
       WHERE d.webhook_id = ? AND a.at >= ? AND (a.status < 100 OR a.status >= 300)`,
      webhookId,
      Math.max(unit.now - WINDOW, savedAt(unit, webhookId)),
    ) ?? 0;
  if (failures <= MOST_FAILURES) return;
  unit.db.update('webhook', webhookId, { disabled: 1, updated_at: unit.now });
  unit.db.run(
    'UPDATE delivery SET next_at = NULL, state = ? WHERE webhook_id = ? AND next_at IS NOT NULL',
    'failed',
    webhookId,
  );
  unit.core.cache.clear();
}
