import type { Core } from '../core/core.ts';
import { inUnit } from '../core/unit.ts';
import type { DueWork } from '../time/clock.ts';
import { ROBOT } from '../users/user.ts';
import { noteWebhookAnswer } from '../webhooks/health.ts';
import type { DeliveryRow } from './outbox.ts';
import { isDelivered, waitAfter } from './plan.ts';
import { type Answer, send } from './send.ts';

/** Sent at once, so that a slow receiver does not hold the others up. */
const AT_ONCE = 20;

/** Empties the outbox: everything that is due, and again after the waits of the plan. */
export function courier(core: Core, answered: (row: DeliveryRow, answer: Answer) => void): DueWork {
  let running: Promise<void> | undefined;
  const round = async (now: number): Promise<void> => {
    for (;;) {
      const due = core.db.all<DeliveryRow>(
        'SELECT * FROM delivery WHERE next_at <= ? ORDER BY next_at, id LIMIT ?',
        Math.floor(now / 1000),
        AT_ONCE,
      );
      if (due.length === 0) return;
      const answers = await Promise.all(due.map((row) => send(row, core.settings.mayReach)));
      for (const [index, row] of due.entries()) {
        const answer = answers[index];
        if (answer) settle(core, row, answer, answered);
      }
    }
  };
  return {
    next: () => {
      const next = core.db.value<number | null>(
        'SELECT min(next_at) FROM delivery WHERE next_at IS NOT NULL',
      );
      // While a round is under way its rows are still due; the clock looks again when it ends.
      return running || next == null ? undefined : next * 1000;
    },
    run: async (now) => {
      running ??= round(now).finally(() => {
        running = undefined;
      });
      await running;
    },
  };
}

function settle(
  core: Core,
  row: DeliveryRow,
  answer: Answer,
  answered: (row: DeliveryRow, answer: Answer) => void,
): void {
  const attempt = row.attempt + 1;
  const wait = waitAfter(row.kind, attempt, answer.status);
  inUnit(core, ROBOT, (unit) => {
    // A reset may have swept the row away while its request was under way.
    if (!unit.db.get('SELECT 1 FROM delivery WHERE id = ?', row.id)) return;
    unit.db.insert('delivery_attempt', { delivery_id: row.id, at: unit.now, ...answer });
    unit.db.update('delivery', row.id, {
      attempt,
      state: isDelivered(answer.status) ? 'delivered' : wait === undefined ? 'failed' : 'waiting',
      next_at: wait === undefined ? null : unit.now + wait,
    });
    if (row.webhook_id !== null) noteWebhookAnswer(unit, row.webhook_id, answer.status);
  });
  answered(row, answer);
}
