import { parse, stringify } from 'qs';

/** A query string as PHP reads it: brackets make nested lists and maps. */
export type QueryValue = string | readonly QueryValue[] | { readonly [key: string]: QueryValue };
export type QueryTree = { readonly [key: string]: QueryValue };

/** Parses any of `a[b]=1`, `a[b][]=1`, `a[b][0]=1`, `a[b][from]=1`, with brackets plain or percent-encoded. */
export const parseQuery = (search: string): QueryTree =>
  search.length < 2
    ? {}
    : (parse(search, {
        ignoreQueryPrefix: true,
        depth: 6,
        arrayLimit: 1_000,
        parameterLimit: 5_000,
        duplicates: 'last',
      }) as QueryTree);

/** As PHP's `http_build_query` writes it: indices in lists, brackets encoded. */
export const buildQuery = (tree: QueryTree): string => stringify(tree, { arrayFormat: 'indices' });

/** A member of a tree; nothing where there is none or the value is a plain text. */
export const child = (value: QueryValue | undefined, key: string): QueryValue | undefined =>
  typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as QueryTree)[key]
    : undefined;

export const text = (value: QueryValue | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Every text of a scalar, a list or an indexed map, flattened one level: `5`, `[5, 6]`, `{0: 5}`. */
export function texts(value: QueryValue | undefined): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  return Object.values(value).filter((member): member is string => typeof member === 'string');
}

/** Like {@link texts}, where a comma separates too. */
export const commaTexts = (value: QueryValue | undefined): readonly string[] =>
  texts(value)
    .flatMap((member) => member.split(','))
    .map((member) => member.trim())
    .filter((member) => member !== '');

/** Elements of a list or an indexed map: `statuses[0][…]`. */
export const members = (value: QueryValue | undefined): readonly QueryValue[] =>
  value === undefined || typeof value === 'string' ? [] : Object.values(value);

/** As PHP casts: the leading integer of a text, 0 without one. */
export function phpInt(value: string): number {
  const match = /^\s*[+-]?\d+/.exec(value);
  const number = match ? Number(match[0]) : 0;
  return Number.isSafeInteger(number) ? number : 0;
}

/** A truth as clients write it in a query: 1, true, yes. */
export const phpBool = (value: string): boolean => /^(1|true|on|yes|y)$/i.test(value.trim());
