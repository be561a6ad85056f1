import type { Io } from '../io.ts';

/** Below this, a run is over before a person could read. */
const WORTH_SHOWING = 5;

/** One line on stderr that says how far a long run is; nothing where nobody looks. */
export interface Progress {
  show(done: number, name: string): void;
  /** Takes the line away. */
  clear(): void;
}

export function createProgress(total: number, io: Io): Progress {
  if (!io.interactive || total < WORTH_SHOWING) return { show: () => {}, clear: () => {} };
  const clear = (): void => io.err('\r\u001b[K');
  return {
    clear,
    show(done, name) {
      clear();
      io.err(`${done}/${total} ${name}`.slice(0, io.width - 1));
    },
  };
}
