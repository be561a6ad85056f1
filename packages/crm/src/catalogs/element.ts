import { INT, LINKS, objectSchema, TEXT, TIME } from '../entity/schema.ts';
import { fieldsOf } from '../fields/definition.ts';
import { fieldValues, storedValues } from '../fields/read.ts';
import type { Ctx } from '../http/route.ts';
import { ints, range } from '../list/filters.ts';
import { type ListSpec, withOf } from '../list/list.ts';
import * as t from '../shape/index.ts';
import { findCatalog } from './catalog.ts';

/** An element of a list (reference: api-v4, section 21.2). */
export interface ElementRow {
  readonly id: number;
  readonly catalog_id: number;
  readonly name: string;
  readonly created_by: number;
  readonly updated_by: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly is_deleted: number;
}

const common = {
  custom_fields_values: t.optional(t.anything()),
  request_id: t.optional(t.anything()),
};
export const newElement = t.object({ name: t.string({ filled: true, max: 255 }), ...common });
export const changedElement = t.object({ name: t.optional(t.string({ filled: true, max: 255 })), ...common });
export const changedElements = t.object({
  id: t.ref(),
  name: t.optional(t.string({ filled: true, max: 255 })),
  ...common,
});
export type NewElement = t.Infer<typeof newElement>;
export type ChangedElement = t.Infer<typeof changedElement>;

export const elementList: ListSpec = {
  from: 'catalog_element e',
  filters: { id: ints('e.id'), updated_at: range('e.updated_at'), created_at: range('e.created_at') },
  // The PHP client sends the filter without its wrapper.
  bare: { id: ints('e.id') },
  order: { id: 'e.id', updated_at: 'e.updated_at' },
  defaultOrder: 'e.updated_at, e.id',
  with: ['invoice_link', 'supplier_field_values'],
  search: (words, where) => {
    const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
    where.and(
      `e.name LIKE ? ESCAPE '\\' OR e.id IN (SELECT v.entity_id FROM custom_field_value v
         WHERE v.entity_type = 'catalog_elements' AND v.value LIKE ? ESCAPE '\\')`,
      pattern,
      pattern,
    );
  },
};

/** Where a customer sees his invoice; other elements have no such address. */
const invoiceLink = (ctx: Ctx, { id, catalog_id }: ElementRow): string | null =>
  findCatalog(ctx, catalog_id)?.type === 'invoices' ? `${ctx.origin}/invoice/${id}` : null;

/** Elements in their outward form, the values of all of them loaded at once. */
export function elementViews(ctx: Ctx, rows: readonly ElementRow[]): readonly object[] {
  const ids = rows.map((row) => row.id);
  const values = storedValues(ctx, 'catalog_elements', ids);
  const isLinkAsked = withOf(ctx.query).has('invoice_link');
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    created_by: row.created_by,
    updated_by: row.updated_by,
    created_at: row.created_at,
    updated_at: row.updated_at,
    is_deleted: row.is_deleted === 1 ? true : null,
    custom_fields_values: fieldValues(fieldsOf(ctx, 'catalogs', row.catalog_id), values.get(row.id)),
    catalog_id: row.catalog_id,
    ...(isLinkAsked ? { invoice_link: invoiceLink(ctx, row) } : {}),
    account_id: ctx.core.accountId(),
    _links: { self: { href: `${ctx.origin}/api/v4/catalogs/${row.catalog_id}/elements/${row.id}` } },
  }));
}

export const elementSchema = objectSchema({
  id: INT,
  name: TEXT,
  created_by: INT,
  updated_by: INT,
  created_at: TIME,
  updated_at: TIME,
  is_deleted: { type: ['boolean', 'null'] },
  custom_fields_values: { type: ['array', 'null'] },
  catalog_id: INT,
  account_id: INT,
  _links: LINKS,
});
