import { INT, LINKS, objectSchema, TEXT, TEXT_OR_NULL, TIME, TRUTH } from '../entity/schema.ts';
import { notFound } from '../http/problem.ts';
import type { Ctx } from '../http/route.ts';
import * as t from '../shape/index.ts';

/** A list as it is stored (reference: api-v4, section 21). */
export interface CatalogRow {
  readonly id: number;
  readonly name: string;
  readonly created_by: number;
  readonly updated_by: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly sort: number;
  readonly type: string;
  readonly can_add_elements: number;
  readonly can_show_in_cards: number;
  readonly can_link_multiple: number;
  readonly can_be_deleted: number;
  readonly sdk_widget_code: string | null;
}

export const CATALOG_TYPES = ['regular', 'products', 'invoices', 'suppliers'] as const;

const changeable = {
  can_link_multiple: t.optional(t.bool()),
  sort: t.optional(t.int()),
  can_add_elements: t.optional(t.bool()),
  can_show_in_cards: t.optional(t.bool()),
  sdk_widget_code: t.optional(t.string({ max: 255 })),
  request_id: t.optional(t.anything()),
};

export const newCatalog = t.object({
  name: t.string({ filled: true, max: 255 }),
  type: t.optional(t.choice(CATALOG_TYPES)),
  ...changeable,
});
export const changedCatalog = t.object({
  name: t.optional(t.string({ filled: true, max: 255 })),
  ...changeable,
});
export const changedCatalogs = t.object({
  id: t.ref(),
  name: t.optional(t.string({ filled: true, max: 255 })),
  ...changeable,
});
export type NewCatalog = t.Infer<typeof newCatalog>;
export type ChangedCatalog = t.Infer<typeof changedCatalog>;

export const findCatalog = (ctx: Pick<Ctx, 'db'>, id: number): CatalogRow | undefined =>
  ctx.db.get<CatalogRow>('SELECT * FROM catalog WHERE id = ?', id);

/** @throws Problem 404. */
export function knownCatalog(ctx: Pick<Ctx, 'db'>, id: number): CatalogRow {
  const row = findCatalog(ctx, id);
  if (!row) throw notFound('Catalog not found');
  return row;
}

export const catalogView = (ctx: Ctx, row: CatalogRow): object => ({
  id: row.id,
  name: row.name,
  created_by: row.created_by,
  updated_by: row.updated_by,
  created_at: row.created_at,
  updated_at: row.updated_at,
  sort: row.sort,
  type: row.type,
  can_add_elements: row.can_add_elements === 1,
  can_show_in_cards: row.can_show_in_cards === 1,
  can_link_multiple: row.can_link_multiple === 1,
  can_be_deleted: row.can_be_deleted === 1,
  sdk_widget_code: row.sdk_widget_code,
  account_id: ctx.core.accountId(),
  _links: { self: { href: `${ctx.origin}/api/v4/catalogs/${row.id}` } },
});

export const catalogSchema = objectSchema({
  id: INT,
  name: TEXT,
  created_by: INT,
  updated_by: INT,
  created_at: TIME,
  updated_at: TIME,
  sort: INT,
  type: { type: 'string', enum: [...CATALOG_TYPES] },
  can_add_elements: TRUTH,
  can_show_in_cards: TRUTH,
  can_link_multiple: TRUTH,
  can_be_deleted: TRUTH,
  sdk_widget_code: TEXT_OR_NULL,
  account_id: INT,
  _links: LINKS,
});
