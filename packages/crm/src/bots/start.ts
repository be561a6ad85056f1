import type { Unit } from '../core/unit.ts';
import type { BotRow } from './bot.ts';
import { enter, proceed } from './engine.ts';
import { freshContext, type LogEntry, type Run, type RunContext, type RunRow, type Subject } from './run.ts';

/** Bots that start each other in circles end here. */
const LONGEST_CHAIN = 10;

/**
 * Starts a bot for an entity. Nothing when the bot is unknown, off, or another one is busy there: only one runs at a
 * time. `chain` counts the bots that led to it.
 */
export function startBot(unit: Unit, botId: number, subject: Subject, chain = 0): RunRow | undefined {
  const bot = unit.db.get<BotRow>('SELECT * FROM bot WHERE id = ? AND is_active = 1', botId);
  if (!bot || activeRun(unit, subject)) return undefined;
  const context = { ...freshContext(), chain };
  const { id } = unit.db.insert('bot_run', {
    bot_id: botId,
    entity_type: subject.type,
    entity_id: subject.id,
    state: 'running',
    context: JSON.stringify(context),
    log: '[]',
    created_at: unit.now,
    updated_at: unit.now,
  });
  const script = JSON.parse(bot.script) as unknown;
  const run = running(unit, { id, bot_id: botId, subject, context, log: [] });
  if (enter(run, script, 0, 'question')) proceed(run, script);
  return keep(run);
}

/** Goes on with a run that waits: after an answer of an integration, or of the customer. */
export function resumeRun(unit: Unit, row: RunRow, change: (run: Run) => void): RunRow {
  const bot = unit.db.get<BotRow>('SELECT * FROM bot WHERE id = ?', row.bot_id);
  const script = bot ? (JSON.parse(bot.script) as unknown) : [];
  const run = running(unit, {
    id: row.id,
    bot_id: row.bot_id,
    subject: { type: row.entity_type, id: row.entity_id },
    context: JSON.parse(row.context) as RunContext,
    log: JSON.parse(row.log) as LogEntry[],
  });
  change(run);
  const { after } = run.context;
  delete run.context.waits;
  delete run.context.after;
  run.context.chain = 0;
  if (!after || enter(run, script, after.step, after.phase)) proceed(run, script);
  return keep(run);
}

/** The run that is busy with an entity. */
export const activeRun = (unit: Unit, subject: Subject): RunRow | undefined =>
  unit.db.get<RunRow>(
    "SELECT * FROM bot_run WHERE entity_type = ? AND entity_id = ? AND state IN ('running', 'waiting')",
    subject.type,
    subject.id,
  );

interface Start {
  readonly id: number;
  readonly bot_id: number;
  readonly subject: Subject;
  readonly context: RunContext;
  readonly log: LogEntry[];
}

function running(unit: Unit, start: Start): Run {
  const { id, bot_id: botId, subject, context, log } = start;
  return {
    unit,
    id,
    botId,
    subject,
    context,
    log,
    state: 'running',
    say: (handler, text) => log.push({ at: unit.now, step: context.step, handler, text }),
  };
}

/** Starts the bot that the ended one named. */
function follow({ unit, subject, context: { starts, chain = 0 } }: Run): void {
  if (starts !== undefined && chain < LONGEST_CHAIN) startBot(unit, starts, subject, chain + 1);
}

function keep(run: Run): RunRow {
  const { unit, id, context, log, state } = run;
  unit.db.update('bot_run', id, {
    state,
    context: JSON.stringify(context),
    log: JSON.stringify(log),
    updated_at: unit.now,
  });
  unit.changed({ entity: 'bot_runs', id, action: 'update' });
  if (state === 'finished') follow(run);
  const row = unit.db.get<RunRow>('SELECT * FROM bot_run WHERE id = ?', id);
  if (!row) throw new Error('a run of a bot is gone in the middle of its write');
  return row;
}
