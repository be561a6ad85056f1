import { isRecord } from '../shape/index.ts';
import { HANDLERS } from './handlers/index.ts';
import { fill } from './placeholders.ts';
import type { Instruction, Phase, Run } from './run.ts';
import { finishOf, phaseOf } from './script.ts';

/** A script that goes in circles ends here. */
const MOST_INSTRUCTIONS = 500;

/** Runs a bot until it waits, ends or fails. */
export function proceed(run: Run, script: unknown): void {
  for (let count = 0; count < MOST_INSTRUCTIONS; count++) {
    const [next, ...rest] = run.context.rest;
    if (!next) {
      if (!advance(run, script)) return;
      continue;
    }
    run.context.rest = rest;
    if (!perform(run, script, next)) return;
  }
  run.say('error', `more than ${MOST_INSTRUCTIONS} instructions: the script goes in circles`);
  run.state = 'failed';
}

/** Does one instruction; says whether the run goes on. */
function perform(run: Run, script: unknown, { handler, params }: Instruction): boolean {
  const handle = HANDLERS[handler];
  if (!handle) {
    run.say(handler, 'not a handler that bots know');
    return true;
  }
  // Results of conditions are filled when their turn comes, with what is known by then.
  const filled = isRecord(params)
    ? { ...(fill(run, withoutResults(params)) as object), ...results(params) }
    : { value: fill(run, params) };
  const outcome = handle(run, Array.isArray(params) ? { ...params } : filled);
  if (outcome === undefined) return true;
  if (outcome === 'wait' || outcome === 'end') {
    run.state = outcome === 'wait' ? 'waiting' : 'finished';
    return false;
  }
  if ('next' in outcome) run.context.rest = [...outcome.next, ...run.context.rest];
  else return enter(run, script, outcome.go.step, outcome.go.phase);
  return true;
}

const RESULTS = ['result', 'actions'];
const withoutResults = (params: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(params).filter(([key]) => !RESULTS.includes(key)));
const results = (params: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(params).filter(([key]) => RESULTS.includes(key)));

/** Goes on behind a phase that is done: a question with an answer waits, a finish ends, all else goes to the next step. */
function advance(run: Run, script: unknown): boolean {
  const { step, phase } = run.context;
  if (phase === 'finish') return end(run);
  const answer = phaseOf(script, step, 'answer');
  if (phase === 'question' && answer && answer.length > 0) {
    run.context.phase = 'answer';
    run.context.rest = answer;
    run.state = 'waiting';
    return false;
  }
  return enter(run, script, step + 1, 'question');
}

/** Begins a phase. Where there is none the script is done, once what it does on completion is. */
export function enter(run: Run, script: unknown, step: number, phase: Phase): boolean {
  const list = phaseOf(script, step, phase);
  if (list) return begin(run, list, step, phase);
  const last = finishOf(script);
  if (last === undefined || run.context.phase === 'finish') return end(run);
  return begin(run, phaseOf(script, last, 'finish') ?? [], last, 'finish');
}

function begin(run: Run, list: readonly Instruction[], step: number, phase: Phase): true {
  Object.assign(run.context, { step, phase, rest: list });
  return true;
}

function end(run: Run): false {
  run.state = 'finished';
  run.context.rest = [];
  return false;
}
