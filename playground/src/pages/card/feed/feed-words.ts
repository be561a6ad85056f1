import { useCallback } from 'preact/hooks';
import { type EntityRef, readNames, refKey } from '../../../crm/entity-names.ts';
import { readEventNames } from '../../../crm/event-types.ts';
import type { CrmEvent } from '../../../crm/types.ts';
import { useCrm } from '../../../crm/use-crm.ts';
import { asRecord, asText } from '../../../stage/unknown.ts';
import type { CardData } from '../card-data.ts';
import type { FeedItem } from './feed-data.ts';

/** What the feed cannot know from the events alone. */
export interface FeedWords {
  /** Names of what was linked, by `refKey`. */
  readonly names: ReadonlyMap<string, string>;
  /** What the CRM calls its kinds of events. */
  readonly events: ReadonlyMap<string, string>;
}

const NO_WORDS: FeedWords = { names: new Map(), events: new Map() };

/** Asks for names once the feed is on the page: nobody waits for them. */
export function useFeedWords(items: readonly FeedItem[], data: CardData): FeedWords {
  const refs = items.flatMap((item) => (item.kind === 'event' ? (linkedOf(item.event) ?? []) : []));
  const known = new Set(
    [...data.contacts, ...(data.company ? [data.company] : []), ...data.leads].map(({ id }) => id),
  );
  const wanted = [...new Set(refs.filter(({ id }) => !known.has(id)).map(refKey))].sort().join();
  const any = items.some((item) => item.kind === 'event');
  const load = useCallback(async (): Promise<FeedWords> => {
    if (!any) return NO_WORDS;
    const asked = wanted === '' ? [] : wanted.split(',').map(refOf);
    const [names, events] = await Promise.all([readNames(asked), readEventNames()]);
    return { names, events };
  }, [any, wanted]);
  return useCrm(load).data ?? NO_WORDS;
}

/** The other side of an event that links or unlinks. */
export function linkedOf(event: CrmEvent): EntityRef | undefined {
  const value = asRecord(event.value_after[0] ?? event.value_before[0]);
  const { type, id } = asRecord(asRecord(value.link).entity);
  return typeof id === 'number' ? { type: asText(type), id } : undefined;
}

function refOf(key: string): EntityRef {
  const [type = '', id] = key.split(' ');
  return { type, id: Number(id) };
}
