import { INT, objectSchema } from '../entity/schema.ts';
import { child } from '../http/query.ts';
import { ok } from '../http/reply.ts';
import { type Ctx, route } from '../http/route.ts';
import { type Filter, ints, range } from '../list/filters.ts';
import { Where } from '../list/where.ts';
import { CATEGORIES } from './unsorted.ts';

const FILTERS: Readonly<Record<string, Filter>> = {
  created_at: range('u.created_at'),
  pipeline_id: ints('u.pipeline_id'),
};

/** How many came, and what became of them (reference: api-v4, section 7.4). */
export const summaryRoute = route({
  method: 'GET',
  path: '/api/v4/leads/unsorted/summary',
  section: '7.4',
  summary: 'Sum up incoming leads',
  query: {
    filters: Object.fromEntries(Object.entries(FILTERS).map(([name, filter]) => [name, filter.schema])),
  },
  reply: { kind: 'one', of: 'summary', item: objectSchema({ total: INT, accepted: INT, declined: INT }) },
  handle: (ctx) => ok(summaryOf(ctx)),
});

export function summaryOf(ctx: Ctx): object {
  const where = new Where();
  for (const [name, filter] of Object.entries(FILTERS)) {
    const value = child(ctx.query.filter, name);
    if (value !== undefined) filter.apply(value, where);
  }
  const count = (condition: string, ...values: readonly string[]): number => {
    const narrowed = where.sql === '' ? `WHERE ${condition}` : `${where.sql} AND ${condition}`;
    return (
      ctx.db.value<number>(`SELECT count(*) FROM unsorted u ${narrowed}`, ...where.values, ...values) ?? 0
    );
  };
  const sortTime = ctx.db.value<number | null>(
    `SELECT avg(sorted_at - created_at) FROM unsorted u ${where.sql}`,
    ...where.values,
  );
  return {
    total: count('1'),
    accepted: count("u.state = 'accepted'"),
    declined: count("u.state = 'declined'"),
    average_sort_time: Math.round(sortTime ?? 0),
    categories: Object.fromEntries(
      CATEGORIES.map((category) => [category, { total: count('u.category = ?', category) }]),
    ),
    _links: { self: { href: ctx.url.href } },
  };
}
