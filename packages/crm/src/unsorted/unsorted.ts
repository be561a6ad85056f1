import { INT, LINKS, listSchema, objectSchema, TEXT, TIME } from '../entity/schema.ts';
import { notFound } from '../http/problem.ts';
import type { Place } from '../http/reply.ts';
import type { Ctx } from '../http/route.ts';

export type Category = 'forms' | 'sip' | 'mail' | 'chats';
export const CATEGORIES: readonly Category[] = ['sip', 'mail', 'forms', 'chats'];

/** An incoming lead (reference: api-v4, section 7). Its lead, contact and company exist from the start. */
export interface UnsortedRow {
  readonly uid: string;
  readonly category: Category;
  readonly source_uid: string;
  readonly source_name: string;
  readonly pipeline_id: number;
  readonly metadata: string;
  readonly state: 'new' | 'accepted' | 'declined' | 'linked';
  readonly created_at: number;
  readonly sorted_at: number | null;
  readonly lead_id: number | null;
  readonly contact_id: number | null;
  readonly company_id: number | null;
}

/** @throws Problem 404 for an incoming lead that is unknown, or was sorted already. */
export function newUnsorted(ctx: Ctx): UnsortedRow {
  const row = ctx.db.get<UnsortedRow>(
    "SELECT * FROM unsorted WHERE uid = ? AND state = 'new'",
    ctx.params.uid,
  );
  if (!row) throw notFound('Unsorted not found');
  return row;
}

const reference = (place: Place, name: string, id: number | null): readonly object[] =>
  id === null ? [] : [{ id, _links: { self: { href: `${place.origin}/api/v4/${name}/${id}` } } }];

/** Lead, contact and company of an incoming lead. */
export const embeddedOf = (place: Place, row: UnsortedRow) => ({
  contacts: reference(place, 'contacts', row.contact_id),
  leads: reference(place, 'leads', row.lead_id),
  companies: reference(place, 'companies', row.company_id),
});

export const unsortedView = (ctx: Ctx, row: UnsortedRow): object => ({
  uid: row.uid,
  source_uid: row.source_uid,
  source_name: row.source_name,
  category: row.category,
  pipeline_id: row.pipeline_id,
  created_at: row.created_at,
  metadata: JSON.parse(row.metadata) as unknown,
  account_id: ctx.core.accountId(),
  _links: { self: { href: `${ctx.origin}/api/v4/leads/unsorted/${row.uid}` } },
  _embedded: embeddedOf(ctx, row),
});

export const unsortedSchema = objectSchema({
  uid: TEXT,
  source_uid: TEXT,
  source_name: TEXT,
  category: { type: 'string', enum: [...CATEGORIES] },
  pipeline_id: INT,
  created_at: TIME,
  metadata: { type: 'object' },
  account_id: INT,
  _links: LINKS,
  _embedded: objectSchema({
    contacts: listSchema({ type: 'object' }),
    leads: listSchema({ type: 'object' }),
    companies: listSchema({ type: 'object' }),
  }),
});
