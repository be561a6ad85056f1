import type { QueryTree } from './query.ts';
import { buildQuery } from './query.ts';

/** What a handler answers. Without a body the reply is empty. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** `application/hal+json` unless said otherwise; texts are sent as they are, everything else as JSON. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is done after the commit, such as asking a server outside; its reply is sent instead. */
  readonly later?: () => Promise<Reply>;
}

/** The part of a request that links need. */
export interface Place {
  readonly origin: string;
  readonly path: string;
  readonly query: QueryTree;
}

export interface Link {
  readonly href: string;
}

/** One page of rows. `total` only where the envelope shows totals. */
export interface Page<R> {
  readonly rows: readonly R[];
  readonly page: number;
  readonly limit: number;
  readonly hasMore: boolean;
  readonly total?: number;
}

export const noContent = (): Reply => ({ status: 204 });
export const ok = (body: unknown, status = 200): Reply => ({ status, body });
/** 202 as Kommo sends it: a text, not JSON. */
export const accepted = (text = ''): Reply => ({ status: 202, body: text, type: 'text/html' });

export const self = (place: Place, path: string): { readonly self: Link } => ({
  self: { href: `${place.origin}${path}` },
});

/** `self` of a single object repeats the query and adds the defaults of paging, as the documented samples do. */
export const selfOfOne = (place: Place): { readonly self: Link } => ({
  self: { href: `${place.origin}${place.path}?${buildQuery({ ...place.query, page: '1', limit: '50' })}` },
});

/** The envelope without totals (leads, contacts, tasks, notes, events, …): 204 when there are no rows. */
export function pageOf<R>(place: Place, name: string, page: Page<R>): Reply {
  if (page.rows.length === 0) return noContent();
  return ok({ _page: page.page, _links: pageLinks(place, page), _embedded: { [name]: page.rows } });
}

/** The envelope with totals and pages (users, roles, custom_fields, bots, segments, …). */
export function totalsOf<R>(place: Place, name: string, page: Page<R>): Reply {
  if (page.rows.length === 0) return noContent();
  const total = page.total ?? page.rows.length;
  const pages = Math.max(1, Math.ceil(total / page.limit));
  const links = pageLinks(place, page);
  if (pages > 1) links.last = pageLink(place, page, pages);
  return ok({
    _total_items: total,
    _page: page.page,
    _page_count: pages,
    _links: links,
    _embedded: { [name]: page.rows },
  });
}

/** The envelope that is never paged (pipelines, statuses, sources, links, webhooks) and that full replies use. */
export function collectionOf<R>(place: Place, name: string, rows: readonly R[], status = 200): Reply {
  return ok(
    { _total_items: rows.length, _links: { self: here(place) }, _embedded: { [name]: rows } },
    status,
  );
}

/** The reply to a write of entities: thin items in the order they were sent. */
export function thinOf<R>(place: Place, name: string, rows: readonly R[]): Reply {
  return ok({ _links: self(place, place.path), _embedded: { [name]: rows } });
}

/**
 * The reply to a single PATCH. Some clients read the thing at the root, some in the envelope of a batch, so it is in
 * both (reference: api-v4, section 5.4).
 */
export const thinOne = <R extends object>(name: string, row: R): Reply =>
  ok({ ...row, _embedded: { [name]: [row] } });

const here = (place: Place): Link => {
  const query = buildQuery(place.query);
  return { href: `${place.origin}${place.path}${query === '' ? '' : `?${query}`}` };
};

export function pageLinks(place: Place, page: Page<unknown>): Record<string, Link> {
  const links: Record<string, Link> = { self: pageLink(place, page, page.page) };
  if (page.hasMore) links.next = pageLink(place, page, page.page + 1);
  if (page.page > 1) {
    links.first = pageLink(place, page, 1);
    links.prev = pageLink(place, page, page.page - 1);
  }
  return links;
}

function pageLink(place: Place, page: Page<unknown>, number: number): Link {
  // The caller's parameters keep their order; `page` comes last, as in the documented samples.
  const { page: _, ...rest } = place.query;
  const query = buildQuery({ ...rest, limit: String(page.limit), page: String(number) });
  return { href: `${place.origin}${place.path}?${query}` };
}
