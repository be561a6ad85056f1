import { useCallback, useEffect, useState } from 'preact/hooks';
import { host } from '../../../stage/host.ts';
import type { CardKind } from '../card-kind.ts';
import { type SdkItem, sdkItems } from './sdk-items.ts';

export interface SdkTabState {
  /** Whether the widget has answered what it was asked at the opening. */
  readonly ready: boolean;
  readonly linked: readonly SdkItem[];
  /** Offered while nothing is typed into the search. */
  readonly offered: readonly SdkItem[];
  readonly error: string | undefined;
  readonly search: (text: string) => Promise<readonly SdkItem[]>;
  readonly link: (item: SdkItem, quantity: number) => void;
  readonly unlink: (item: SdkItem) => void;
}

const LOCATION = 'card_sdk';

/** Drives the four callbacks of a card tab: `loadPreloadedData`, `loadElements`, `searchDataInCard`, `linkCard`. */
export function useSdkTab(code: string, card: CardKind, id: number): SdkTabState {
  const [ready, setReady] = useState(false);
  const [linked, setLinked] = useState<readonly SdkItem[]>([]);
  const [offered, setOffered] = useState<readonly SdkItem[]>([]);
  const [error, setError] = useState<string>();

  const ask = useCallback(
    async (
      name: 'loadPreloadedData' | 'loadElements' | 'searchDataInCard' | 'linkCard',
      args: readonly unknown[],
    ) => {
      const outcome = await host().call(code, name, args, LOCATION);
      if (outcome.outcome === 'returned') return outcome.value;
      if (outcome.outcome !== 'missing') setError(outcome.error.message);
      return undefined;
    },
    [code],
  );

  useEffect(() => {
    let open = true;
    const type = { id: card.elementType, type: card.kind };
    Promise.all([ask('loadPreloadedData', []), ask('loadElements', [type, id])]).then(
      ([preloaded, elements]) => {
        if (!open) return;
        setOffered(sdkItems(preloaded));
        setLinked(sdkItems(elements));
        setReady(true);
      },
    );
    return () => {
      open = false;
    };
  }, [ask, card, id]);

  const part = (item: SdkItem, quantity: number) => ({
    from: card.kind,
    from_id: id,
    quantity,
    to_id: item.id,
    to_widget_id: code,
  });
  return {
    ready,
    linked,
    offered,
    error,
    search: async (text) => sdkItems(await ask('searchDataInCard', [text, card.elementType, id])),
    link: (item, quantity) => {
      const next = { ...item, quantity };
      setLinked((before) =>
        [...before.filter((one) => one.id !== item.id), next].sort((a, b) => a.id - b.id),
      );
      void ask('linkCard', [{ link: [part(item, quantity)], unlink: [] }]);
    },
    unlink: (item) => {
      setLinked((before) => before.filter((one) => one.id !== item.id));
      void ask('linkCard', [{ link: [], unlink: [part(item, item.quantity)] }]);
    },
  };
}
