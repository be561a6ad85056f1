import type { StagePush } from '@kommo-widget/manifest';
import { useEffect } from 'preact/hooks';
import { host } from '../stage/host.ts';

export type CrmPush = Extract<StagePush, { readonly type: 'crm' | 'reset' }>;

const listeners = new Set<(push: StagePush) => void>();

/** Follows what the server pushes, for the widgets and for the pages. The browser connects again by itself. */
export function startLive(): void {
  const source = new EventSource('/__kit/api/events');
  source.addEventListener('message', (event: MessageEvent<string>) => {
    const push = JSON.parse(event.data) as StagePush;
    host().push(push);
    for (const listener of listeners) listener(push);
  });
  // A page that is left must not hold one of the few connections a browser grants to a host.
  addEventListener('pagehide', () => source.close());
}

/** Hears every push of the server. Returns the function that ends it. */
export function onPush(listener: (push: StagePush) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Calls back when something of these entities was written in the CRM, or all data were replaced. */
export function useCrmChange(entities: readonly string[], changed: (push: CrmPush) => void): void {
  const key = entities.join();
  useEffect(
    () =>
      onPush((push) => {
        if (push.type === 'reset' || (push.type === 'crm' && entities.includes(push.entity))) changed(push);
      }),
    [key, changed],
  );
}
