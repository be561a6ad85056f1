import { child, phpInt, type QueryTree, text } from '../http/query.ts';
import type { Page } from '../http/reply.ts';
import type { QueryDoc } from '../http/route.ts';
import type { Db } from '../store/db.ts';
import type { Filter } from './filters.ts';
import { Where } from './where.ts';

/**
 * What a list can be asked. Unknown filters, fields of order and directions are passed over in silence, as the live API
 * does; `limit` above 250 is cut.
 */
export interface ListSpec {
  /** `lead l`: table and alias. */
  readonly from: string;
  /** Columns to read; `alias.*` by default. */
  readonly columns?: string;
  readonly filters?: Readonly<Record<string, Filter>>;
  /** Filters that clients also send without the `filter[…]` around them. */
  readonly bare?: Readonly<Record<string, Filter>>;
  /** Fields that `order[field]` knows, with their columns. */
  readonly order?: Readonly<Record<string, string>>;
  readonly defaultOrder: string;
  /** Free-text search of `query`. */
  readonly search?: (words: string, where: Where) => void;
  readonly with?: readonly string[];
  /** Also counts all rows, for envelopes with totals. */
  readonly counted?: boolean;
  readonly defaultLimit?: number;
  /** Most rows of a page, where it is not the usual 250. */
  readonly mostRows?: number;
}

/** What a selection reads of a request. `offset` counts rows, for APIs that have no pages. */
interface Asked {
  readonly db: Db;
  readonly query: QueryTree;
  readonly offset?: number;
}

const MOST_ROWS = 250;
const ROWS = 50;

/** One page of a list. `base` carries conditions that always hold, such as the rights of the user. */
export function selectPage<R>(ctx: Asked, spec: ListSpec, base = new Where()): Page<R> {
  const { query, db } = ctx;
  narrow(base, query.filter, spec.filters ?? {});
  narrow(base, query, spec.bare ?? {});
  const words = text(query.query)?.trim();
  if (words && spec.search) spec.search(words, base);
  base.settle(db);

  const { page, limit } = pageWindow(query, spec.defaultLimit, spec.mostRows);
  const alias = spec.from.split(' ').at(-1);
  const rows = db.list<R>(
    `SELECT ${spec.columns ?? `${alias}.*`} FROM ${base.from(spec.from)} ${base.sql} ORDER BY ${orderBy(query, spec)} LIMIT ? OFFSET ?`,
    ...base.values,
    limit + 1,
    ctx.offset ?? Math.min((page - 1) * limit, Number.MAX_SAFE_INTEGER),
  );
  const hasMore = rows.length > limit;
  const result = { rows: hasMore ? rows.slice(0, limit) : rows, page, limit, hasMore };
  if (!spec.counted) return result;
  const total =
    db.value<number>(`SELECT count(*) FROM ${base.from(spec.from)} ${base.sql}`, ...base.values) ?? 0;
  return { ...result, total };
}

/** The part of a list that was asked for; nonsense counts as the first page of the usual size. */
export function pageWindow(
  query: QueryTree,
  byDefault = ROWS,
  most = MOST_ROWS,
): { readonly page: number; readonly limit: number } {
  const given = phpInt(text(query.limit) ?? '');
  return {
    page: Math.max(1, phpInt(text(query.page) ?? '1')),
    limit: given < 1 ? byDefault : Math.min(given, most),
  };
}

/** The documentation of a list. */
export const listDoc = (spec: ListSpec): QueryDoc => ({
  paged: true,
  search: spec.search !== undefined,
  filters: Object.fromEntries(
    Object.entries(spec.filters ?? {}).map(([name, filter]) => [name, filter.schema]),
  ),
  order: Object.keys(spec.order ?? {}),
  with: spec.with ?? [],
  other: Object.fromEntries(Object.entries(spec.bare ?? {}).map(([name, filter]) => [name, filter.schema])),
});

/** Rows of a page, put into their outward form. */
export const mapPage = <A, B>(page: Page<A>, map: (rows: readonly A[]) => readonly B[]): Page<B> => ({
  ...page,
  rows: map(page.rows),
});

/** The parts of `with`; unknown ones are ignored by whoever looks for his own. */
export const withOf = (query: QueryTree): ReadonlySet<string> =>
  new Set(
    (text(query.with) ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );

function narrow(
  where: Where,
  given: QueryTree[string] | QueryTree | undefined,
  filters: Readonly<Record<string, Filter>>,
): void {
  for (const [name, filter] of Object.entries(filters)) {
    const value = child(given, name);
    if (value !== undefined && value !== '') filter.apply(value, where);
  }
}

function orderBy(query: QueryTree, spec: ListSpec): string {
  const order = query.order;
  if (typeof order !== 'object') return spec.defaultOrder;
  for (const [field, column] of Object.entries(spec.order ?? {})) {
    const direction = text(child(order, field))?.toUpperCase();
    if (direction === 'ASC' || direction === 'DESC') {
      const alias = column.split('.')[0];
      return column.endsWith('.id')
        ? `${column} ${direction}`
        : `${column} ${direction}, ${alias}.id ${direction}`;
    }
  }
  return spec.defaultOrder;
}
