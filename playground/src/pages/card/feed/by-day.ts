import type { FeedItem } from './feed-data.ts';

export interface Day {
  /** Local date, for the key. */
  readonly day: string;
  /** Unix seconds of the first item. */
  readonly at: number;
  readonly items: readonly FeedItem[];
}

/** Items in the order of time, cut where a day of the local calendar ends. */
export function byDay(items: readonly FeedItem[]): readonly Day[] {
  const days = new Map<string, { readonly at: number; readonly items: FeedItem[] }>();
  for (const item of items) {
    const day = new Date(item.at * 1000).toDateString();
    const known = days.get(day);
    if (known) known.items.push(item);
    else days.set(day, { at: item.at, items: [item] });
  }
  return [...days].map(([day, rest]) => ({ day, ...rest }));
}
