import type { Clock } from '../crm.ts';

/** Work that waits for a moment: deliveries to repeat, bots that sleep, deadlines. */
export interface DueWork {
  /** When the next piece is due (Unix ms), nothing when there is none. */
  next(): number | undefined;
  /** Does everything that is due at `now`. */
  run(now: number): Promise<void>;
}

export interface CrmClock extends Clock {
  /** Unix seconds, as the CRM stores time. */
  seconds(): number;
  register(work: DueWork): void;
  /** Looks again when the next piece is due; called after a commit that may have added one. */
  wake(): void;
  stop(): void;
}

/** `setTimeout` holds 31 bits of milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The system's time, moved by `set`. */
export function systemClock(): Clock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    set: async (unixMs) => {
      offset = unixMs - Date.now();
    },
  };
}

/** A clock that stands still until it is set: for tests and for data that must be the same to the byte. */
export function fixedClock(unixMs: number): Clock {
  let now = unixMs;
  return {
    now: () => now,
    set: async (next) => {
      now = next;
    },
  };
}

/** Runs due work of the CRM on a clock, both when the time is set and as it passes. */
export function createClock(base: Clock): CrmClock {
  const works: DueWork[] = [];
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const runDue = async (): Promise<void> => {
    for (const work of works) await work.run(base.now());
    wake();
  };
  const wake = (): void => {
    clearTimeout(timer);
    if (stopped) return;
    const next = Math.min(...works.map((work) => work.next() ?? Number.POSITIVE_INFINITY));
    if (next === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(() => void runDue(), Math.min(Math.max(next - base.now(), 0), LONGEST_TIMER));
    timer.unref();
  };
  return {
    now: () => base.now(),
    seconds: () => Math.floor(base.now() / 1000),
    set: async (unixMs) => {
      await base.set(unixMs);
      await runDue();
    },
    register: (work) => {
      works.push(work);
    },
    wake,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** The same clock, wrong by that many milliseconds. */
export const shiftedClock = (clock: CrmClock, ms: number): CrmClock => ({
  ...clock,
  now: () => clock.now() + ms,
  seconds: () => Math.floor((clock.now() + ms) / 1000),
});
