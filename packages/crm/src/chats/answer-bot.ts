import { type RunRow, waitsForIntegration } from '../bots/run.ts';
import { resumeRun } from '../bots/start.ts';
import type { Consequence } from '../core/core.ts';
import type { Unit } from '../core/unit.ts';
import type { Message } from './shapes.ts';

interface Row {
  readonly message: string;
  readonly contact_id: number;
  readonly entity_type: string | null;
  readonly entity_id: number | null;
}

/** A bot that asked the customer something takes his next message as the answer. */
export const answerBot: Consequence = (unit, change) => {
  if (change.entity !== 'messages' || change.action !== 'add') return;
  const row = unit.db.get<Row>(
    `SELECT m.message, k.contact_id, k.entity_type, k.entity_id FROM chat_message m JOIN talk k ON k.talk_id = m.talk_id
     WHERE m.id = ?`,
    change.id,
  );
  const run = row && waitingRun(unit, row);
  if (!row || !run) return;
  const text = (JSON.parse(row.message) as Message).text ?? '';
  resumeRun(unit, run, ({ context, say }) => {
    context.message = text;
    say('message', text);
  });
};

/** The run that waits in the lead of a talk or at its contact; not one that waits for an integration. */
function waitingRun(unit: Unit, row: Row): RunRow | undefined {
  const run = unit.db.get<RunRow>(
    `SELECT * FROM bot_run WHERE state = 'waiting' AND ((entity_type = 'leads' AND entity_id = ?)
       OR (entity_type = 'contacts' AND entity_id = ?)) LIMIT 1`,
    row.entity_type === 'lead' ? row.entity_id : null,
    row.contact_id,
  );
  return run && waitsForIntegration(run) ? undefined : run;
}
