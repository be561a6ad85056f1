import type { StagePush } from '@kommo-widget/manifest';

/** Everything that open pages are told, from whatever room it comes. */
export interface Pushes {
  send(push: StagePush): void;
  /** Returns the function that ends it. */
  listen(listener: (push: StagePush) => void): () => void;
}

export function createPushes(): Pushes {
  const listeners = new Set<(push: StagePush) => void>();
  return {
    send(push) {
      for (const listener of listeners) listener(push);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
