import { get } from './request.ts';

interface Hal {
  readonly _embedded?: Readonly<Record<string, readonly unknown[] | undefined>>;
  readonly _links?: { readonly next?: unknown };
  readonly _total_items?: number;
}

/** One page of a collection. An empty collection is an empty page, not an error (the API answers 204). */
export interface CrmPage<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

/** Reads a page of a collection: `collection('/api/v4/leads?page=1', 'leads')`. */
export async function collection<T>(path: string, name: string): Promise<CrmPage<T>> {
  const reply = await get<Hal>(path);
  return { items: (reply?._embedded?.[name] ?? []) as readonly T[], more: reply?._links?.next !== undefined };
}

/** Reads a collection to its end, page by page: for what an account has hundreds of at the most. */
export async function wholeCollection<T>(path: string, name: string): Promise<readonly T[]> {
  const items: T[] = [];
  for (let page = 1; ; page++) {
    const part = await collection<T>(`${path}${query({ limit: 250, page })}`, name);
    items.push(...part.items);
    if (!part.more) return items;
  }
}

/** Query of an address; arrays become `name[]=…`, nothing is written for undefined. */
export function query(
  parts: Readonly<Record<string, string | number | readonly (string | number)[] | undefined>>,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) {
    if (value === undefined) continue;
    if (typeof value === 'object') for (const one of value) search.append(`${name}[]`, String(one));
    else search.append(name, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
