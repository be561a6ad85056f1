import type { Unit } from '../core/unit.ts';
import { isRecord } from '../shape/index.ts';

/** What a bot talks about. */
export interface Subject {
  readonly type: 'leads' | 'contacts' | 'customers';
  readonly id: number;
}

/** One instruction of a step: `{handler: 'show', params: {…}}`. */
export interface Instruction {
  readonly handler: string;
  readonly params: unknown;
}

export type Phase = 'question' | 'answer' | 'finish';

/** Where a run stands. Kept as JSON between the moments in which it runs. */
export interface RunContext {
  step: number;
  phase: Phase;
  /** Instructions still to be done in this phase. */
  rest: readonly Instruction[];
  /** What integrations answered: `{{json.key}}`. */
  json: Record<string, unknown>;
  /** The last message of the customer. */
  message: string;
  lastValidation: boolean;
  foundId: number | undefined;
  exit: string | undefined;
  /** The bot that follows when this one has ended. */
  starts?: number;
  /** How many bots started one another before this one, with nobody asked in between. */
  chain?: number;
  /** Whose answer a waiting run is for: the server of a widget, or (without it) the customer. */
  waits?: 'integration';
  /** Where the customer's answer leads, when `wait_answer` says so. */
  after?: { readonly step: number; readonly phase: Phase };
}

export interface LogEntry {
  readonly at: number;
  readonly step: number;
  readonly handler: string;
  readonly text: string;
}

export type RunState = 'running' | 'waiting' | 'finished' | 'failed' | 'stopped';

export interface RunRow {
  readonly id: number;
  readonly bot_id: number;
  readonly entity_type: Subject['type'];
  readonly entity_id: number;
  readonly state: RunState;
  readonly context: string;
  readonly log: string;
  readonly created_at: number;
}

/** A run while it is under way: what handlers see and change. */
export interface Run {
  readonly unit: Unit;
  readonly id: number;
  readonly botId: number;
  readonly subject: Subject;
  readonly context: RunContext;
  readonly log: LogEntry[];
  state: RunState;
  say(handler: string, text: string): void;
}

export const freshContext = (): RunContext => ({
  step: 0,
  phase: 'question',
  rest: [],
  json: {},
  message: '',
  lastValidation: true,
  foundId: undefined,
  exit: undefined,
});

/** Whether a waiting run waits for the server of a widget, not for the customer. */
export const waitsForIntegration = (row: RunRow): boolean =>
  (JSON.parse(row.context) as RunContext).waits === 'integration';

/** Instructions out of what a script holds: anything that has no handler is left out. */
export function instructions(value: unknown): readonly Instruction[] {
  const list = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  return list.flatMap((item) =>
    isRecord(item) && typeof item.handler === 'string'
      ? [{ handler: item.handler, params: item.params ?? item }]
      : [],
  );
}

/** A run in the form that the page shows. */
export const runView = (row: RunRow): object => {
  const { exit } = JSON.parse(row.context) as RunContext;
  return {
    id: row.id,
    state: row.state,
    log: JSON.parse(row.log) as unknown,
    ...(exit === undefined ? {} : { exit }),
  };
};
