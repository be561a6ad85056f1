import { commonView } from '../entity/common-view.ts';
import { KINDS } from '../entity/kinds.ts';
import type { Ctx } from '../http/route.ts';
import type { CompanyRow } from './company.ts';

const RELATED = ['contacts', 'leads', 'customers', 'catalog_elements'] as const;

/** Companies in their outward form (reference: api-v4, section 8). */
export function viewCompanies(
  ctx: Ctx,
  rows: readonly CompanyRow[],
  parts: ReadonlySet<string>,
): readonly object[] {
  const asked = RELATED.filter((name) => parts.has(name));
  const common = commonView(ctx, KINDS.companies, rows, asked);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    ...common.responsible(row),
    created_by: row.created_by,
    updated_by: row.updated_by,
    created_at: row.created_at,
    updated_at: row.updated_at,
    closest_task_at: row.closest_task_at ?? null,
    is_deleted: false,
    custom_fields_values: common.fieldValues(row),
    account_id: ctx.core.accountId(),
    _links: common.links(row),
    _embedded: {
      tags: common.tags(row),
      ...Object.fromEntries(RELATED.map((name) => [name, common.related(row, name)])),
    },
  }));
}
