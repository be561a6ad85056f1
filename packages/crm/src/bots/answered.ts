import type { Core } from '../core/core.ts';
import { inUnit } from '../core/unit.ts';
import type { DeliveryRow } from '../delivery/outbox.ts';
import type { Answer } from '../delivery/send.ts';
import { ROBOT } from '../users/user.ts';
import { type LogEntry, type RunRow, waitsForIntegration } from './run.ts';

/** What the server of a widget has to answer; every other code ends the run. */
const OK = 200;

/** Writes into the log of a run how the server of its widget took the request: 200 within two seconds, or the run fails. */
export function botAnswered(core: Core, row: DeliveryRow, { status, reply }: Answer): void {
  if (row.kind !== 'salesbot') return;
  const id = runBehind(row.body);
  if (id === undefined) return;
  inUnit(core, ROBOT, (unit) => {
    const run = unit.db.get<RunRow>("SELECT * FROM bot_run WHERE id = ? AND state = 'waiting'", id);
    if (!run || !waitsForIntegration(run)) return;
    const log = JSON.parse(run.log) as LogEntry[];
    const { step } = JSON.parse(run.context) as { step: number };
    const text = status === 0 ? reply : `answered ${status}`;
    log.push({ at: unit.now, step, handler: 'widget_request', text });
    const state = status === OK ? 'waiting' : 'failed';
    unit.db.update('bot_run', id, { log: JSON.stringify(log), state, updated_at: unit.now });
    unit.changed({ entity: 'bot_runs', id, action: 'update' });
  });
}

/** The run that a request belongs to, off its `return_url`. */
function runBehind(body: string): number | undefined {
  const { return_url: url } = JSON.parse(body) as { return_url?: string };
  const id = /\/continue\/(\d+)$/.exec(url ?? '')?.[1];
  return id === undefined ? undefined : Number(id);
}
