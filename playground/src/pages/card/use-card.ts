import { useCallback } from 'preact/hooks';
import { useCrmChange } from '../../crm/live.ts';
import { type Loaded, useCrm } from '../../crm/use-crm.ts';
import { type CardData, type CardPreset, readCard } from './card-data.ts';
import type { CardKind } from './card-kind.ts';

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
  const load = useCallback(
    async () => ({ card: await readCard(kind, id, { name, phone, pipelineId, statusId }) }),
    [kind, id, name, phone, pipelineId, statusId],
  );
  const loaded = useCrm(load);
  useCrmChange(WATCHED, loaded.reload);
  return loaded;
}
