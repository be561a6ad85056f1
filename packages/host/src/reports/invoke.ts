import type { CallOutcome } from '../contract.ts';
import { asWidget, placeOf } from './attribution.ts';
import { brief, errorOf } from './error-of.ts';
import type { Reporter } from './reporter.ts';

export interface Invocation {
  readonly code: string;
  /** Name in the report: `render`, `leads.selected`, `add_action.phone`. */
  readonly name: string;
  readonly location: string;
  readonly fn: (...args: never[]) => unknown;
  /** `this` inside the function. */
  readonly self: unknown;
  readonly args: readonly unknown[];
}

export interface Invoked {
  /** What the function returned, at once: may be a promise. */
  readonly value?: unknown;
  /** What it threw. */
  readonly error?: Error;
  /** The end of it, promises awaited. Never rejects. */
  readonly settled: Promise<CallOutcome>;
}

const PATIENCE_MS = 10_000;

/** How long a promise may take. A runner that looks at many widgets sets a shorter time on the window. */
function patience(): number {
  const { __kitPatience: wanted } = globalThis as { __kitPatience?: unknown };
  return typeof wanted === 'number' ? wanted : PATIENCE_MS;
}

/** Calls a function of a widget. Nothing that it does reaches the caller as an exception; the outcome is reported. */
export function invoke(reporter: Reporter, call: Invocation): Invoked {
  const started = performance.now();
  const tell = (outcome: CallOutcome): CallOutcome => {
    report(reporter, call, performance.now() - started, outcome);
    return outcome;
  };
  try {
    const value: unknown = asWidget(call.code, () => call.fn.apply(call.self, call.args as never[]));
    if (!isThenable(value)) return { value, settled: Promise.resolve(tell({ outcome: 'returned', value })) };
    return { value, settled: settle(value).then(tell) };
  } catch (cause) {
    const error = errorOf(cause);
    console.error(`[${call.code}] ${call.name} threw`, cause);
    return { error, settled: Promise.resolve(tell({ outcome: 'threw', error })) };
  }
}

export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

function settle(promise: PromiseLike<unknown>): Promise<CallOutcome> {
  return new Promise((done) => {
    const ms = patience();
    const timer = setTimeout(() => {
      done({ outcome: 'timeout', error: new Error(`no answer within ${ms / 1000} s`) });
    }, ms);
    const end = (outcome: CallOutcome): void => {
      clearTimeout(timer);
      done(outcome);
    };
    promise.then(
      (value) => end({ outcome: 'returned', value, promised: true }),
      (cause: unknown) => {
        console.error('A promise of a widget was rejected.', cause);
        end({ outcome: 'rejected', error: errorOf(cause) });
      },
    );
  });
}

function report(reporter: Reporter, call: Invocation, ms: number, outcome: CallOutcome): void {
  if (outcome.outcome === 'missing') return;
  const { code, name, location } = call;
  const source = outcome.outcome === 'returned' ? undefined : placeOf(outcome.error.stack)?.source;
  if (outcome.outcome !== 'returned') reporter.thrown(outcome.error, code);
  reporter.report({
    type: 'callback',
    at: Date.now(),
    code,
    name,
    location,
    outcome: outcome.outcome,
    ms: Math.round(ms * 10) / 10,
    args: call.args.map(brief).join(', '),
    ...(outcome.outcome === 'returned' ? { result: brief(outcome.value) } : { error: outcome.error.message }),
    ...(source === undefined ? {} : { source }),
  });
}
