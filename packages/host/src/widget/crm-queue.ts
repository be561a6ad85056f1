/** Runs calls one after the other, at most one in each span of time. */
export interface CrmQueue {
  add(call: () => void): void;
}

/** The first call goes out at once; each further one waits until the span since the last one is over. */
export function createCrmQueue(spanMs = 1000): CrmQueue {
  let free = 0;
  return {
    add(call) {
      const now = Date.now();
      const at = Math.max(now, free);
      free = at + spanMs;
      if (at === now) call();
      else setTimeout(call, at - now);
    },
  };
}
