import type { EntityKind } from '../../../crm/types.ts';
import { type FeedData, readFeed } from './feed-data.ts';

interface Early {
  readonly key: string;
  readonly feed: Promise<FeedData>;
}

let early: Early | undefined;

const keyOf = (kind: EntityKind, id: number, contacts: readonly number[]): string =>
  [kind, id, ...contacts].join(' ');

/**
 * Asks for the feed while the card is still being drawn: its answers then do not stand in the way of what the widgets
 * of the card ask for, as a browser grants a host no more than six connections.
 */
export function startFeed(kind: EntityKind, id: number, contacts: readonly number[]): void {
  const feed = readFeed(kind, id, contacts);
  feed.catch(() => 'told by the feed, which takes the same promise');
  early = { key: keyOf(kind, id, contacts), feed };
}

/** The feed that was asked for early, once; afterwards it is read anew. */
export function takeFeed(kind: EntityKind, id: number, contacts: readonly number[]): Promise<FeedData> {
  const taken = early?.key === keyOf(kind, id, contacts) ? early.feed : undefined;
  early = undefined;
  return taken ?? readFeed(kind, id, contacts);
}
