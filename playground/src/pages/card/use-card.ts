import { useCallback, useRef } from 'preact/hooks';
import { useCrmChange } from '../../crm/live.ts';
import { type Loaded, useCrm } from '../../crm/use-crm.ts';
import { type CardData, type CardPreset, readCard } from './card-data.ts';
import type { CardKind } from './card-kind.ts';
import { startFeed } from './feed/early-feed.ts';
import { feedContacts } from './feed/feed-data.ts';

const WATCHED = [
  'leads',
  'contacts',
  'companies',
  'customers',
  'pipelines',
  'statuses',
  'custom_fields',
  'links',
];

/** What a card could read: its data, or that there is no such entity. */
export interface CardState {
  readonly card: CardData | undefined;
}

/** The data of a card, read again whenever the CRM says that something of it was written. */
export function useCard({ kind }: CardKind, id: number, preset: CardPreset): Loaded<CardState> {
  const { name, phone, pipelineId, statusId } = preset;
  const first = useRef(true);
  const load = useCallback(async () => {
    const card = await readCard(kind, id, { name, phone, pipelineId, statusId });
    if (card && id !== 0 && first.current) startFeed(kind, id, feedContacts(kind, card.contacts));
    first.current = false;
    return { card };
  }, [kind, id, name, phone, pipelineId, statusId]);
  const loaded = useCrm(load);
  useCrmChange(WATCHED, loaded.reload);
  return loaded;
}
