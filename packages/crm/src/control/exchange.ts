import type { Core } from '../core/core.ts';

/** A call of the simulated telephone exchange that is not over yet. */
export interface LiveCall {
  readonly id: string;
  readonly phone: string;
  readonly direction: 'inbound' | 'outbound';
  /** The user whose phone rings; nothing: anybody's. */
  readonly userId: number | undefined;
  /** Unix seconds. */
  readonly startedAt: number;
  /** Unix seconds; nothing while it rings. */
  readonly answeredAt: number | undefined;
}

/** Calls by number: one number has one call at a time. They are of the process, like a real exchange's. */
const exchanges = new WeakMap<Core, Map<string, LiveCall>>();

export function callsOf(core: Core): Map<string, LiveCall> {
  const calls = exchanges.get(core) ?? new Map<string, LiveCall>();
  exchanges.set(core, calls);
  return calls;
}
