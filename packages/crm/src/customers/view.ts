import { commonView } from '../entity/common-view.ts';
import { KINDS } from '../entity/kinds.ts';
import type { Ctx } from '../http/route.ts';
import type { CustomerRow } from './customer.ts';
import { purchasesOf, segmentsOf } from './relations.ts';

const RELATED = ['contacts', 'companies', 'catalog_elements'] as const;

/** Customers in their outward form (reference: api-v4, section 25). */
export function viewCustomers(
  ctx: Ctx,
  rows: readonly CustomerRow[],
  parts: ReadonlySet<string>,
): readonly object[] {
  const asked = RELATED.filter((name) => parts.has(name));
  const common = commonView(ctx, KINDS.customers, rows, asked);
  const ids = rows.map((row) => row.id);
  const segments = segmentsOf(ctx, ids);
  const purchases = purchasesOf(ctx, ids);
  return rows.map((row) => {
    const { ltv, count } = purchases.get(row.id) ?? { ltv: 0, count: 0 };
    return {
      id: row.id,
      name: row.name,
      next_price: row.next_price,
      next_date: row.next_date,
      ...common.responsible(row),
      status_id: row.status_id,
      periodicity: row.periodicity,
      created_by: row.created_by,
      updated_by: row.updated_by,
      created_at: row.created_at,
      updated_at: row.updated_at,
      closest_task_at: row.closest_task_at ?? null,
      is_deleted: row.is_deleted === 1,
      custom_fields_values: common.fieldValues(row),
      ltv,
      purchases_count: count,
      average_check: count === 0 ? 0 : Math.round(ltv / count),
      account_id: ctx.core.accountId(),
      _links: common.links(row),
      _embedded: {
        segments: (segments.get(row.id) ?? []).map((id) => ({
          id,
          _links: { self: { href: `${ctx.origin}/api/v4/customers/segments/${id}` } },
        })),
        tags: common.tags(row),
        ...Object.fromEntries(RELATED.map((name) => [name, common.related(row, name)])),
      },
    };
  });
}
