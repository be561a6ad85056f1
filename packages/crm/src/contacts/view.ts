import { commonView } from '../entity/common-view.ts';
import { KINDS } from '../entity/kinds.ts';
import type { Ctx } from '../http/route.ts';
import type { ContactRow } from './contact.ts';

const RELATED = ['leads', 'customers', 'catalog_elements'] as const;

/** Contacts in their outward form (reference: api-v4, section 5.2); one in the bin still says `is_deleted: false`. */
export function viewContacts(
  ctx: Ctx,
  rows: readonly ContactRow[],
  parts: ReadonlySet<string>,
): readonly object[] {
  const asked = RELATED.filter((name) => parts.has(name));
  const common = commonView(ctx, KINDS.contacts, rows, ['companies', ...asked]);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    first_name: row.first_name,
    last_name: row.last_name,
    ...common.responsible(row),
    created_by: row.created_by,
    updated_by: row.updated_by,
    created_at: row.created_at,
    updated_at: row.updated_at,
    closest_task_at: row.closest_task_at ?? null,
    is_deleted: false,
    is_unsorted: row.is_unsorted === 1,
    custom_fields_values: common.fieldValues(row),
    account_id: ctx.core.accountId(),
    _links: common.links(row),
    _embedded: {
      tags: common.tags(row),
      companies: common.related(row, 'companies'),
      leads: common.related(row, 'leads'),
      customers: common.related(row, 'customers'),
      catalog_elements: common.related(row, 'catalog_elements'),
      social_profiles: parts.has('social_profiles') ? [] : undefined,
    },
  }));
}
