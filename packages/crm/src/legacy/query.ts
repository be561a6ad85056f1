import type { QueryTree } from '../http/query.ts';
import type { Ctx } from '../http/route.ts';
import type { ListSpec } from '../list/list.ts';
import { asInt, asList, first, type Raw } from './values.ts';

/** Rows of one page of the old APIs. */
const MOST_ROWS = 500;

/** A list of version 4 with the paging of the old APIs: rows to skip instead of pages, up to 500 of them. */
export const oldList = (spec: ListSpec): ListSpec => ({
  ...spec,
  mostRows: MOST_ROWS,
  defaultLimit: MOST_ROWS,
});

/**
 * What an old list was asked, in the form that selections read. `If-Modified-Since` narrows to what changed after it.
 */
export function oldQuery(ctx: Ctx, query: Raw, filters: Readonly<Record<string, unknown>>) {
  const since = Date.parse(ctx.headers.get('if-modified-since') ?? '');
  const given = Object.entries(filters).filter(([, value]) => value !== undefined && value !== '');
  const filter = Object.fromEntries(
    given.map(([key, value]) => [
      key,
      typeof value === 'object' ? asList(value).map(String) : String(value).split(','),
    ]),
  );
  const tree: QueryTree = {
    filter: {
      ...filter,
      ...(Number.isNaN(since) ? {} : { updated_at: { from: String(Math.floor(since / 1000)) } }),
    },
    limit: String(asInt(query.limit_rows) ?? MOST_ROWS),
    ...(typeof query.query === 'string' ? { query: query.query } : {}),
  };
  return { db: ctx.db, query: tree, offset: asInt(first(query, 'limit_offset')) ?? 0 };
}
