import type { Unit } from '../../core/unit.ts';
import type { CommonRow } from '../../entity/definition.ts';
import type { Kind } from '../../entity/kinds.ts';
import { linkedOf } from '../../links/links.ts';
import { tagsOf } from '../../tags/tags.ts';
import { customFields } from './custom-fields.ts';
import { changed, type Tree } from './form.ts';

/** A contact, a company or a customer in a webhook; contacts and companies share a key and are told apart by `type`. */
export function personPayload(
  unit: Unit,
  kind: Kind,
  id: number,
  action: string,
  old: Tree,
): Tree | undefined {
  const row = unit.db.get<CommonRow & { next_price?: number; next_date?: number; status_id?: number }>(
    `SELECT * FROM ${kind.table} WHERE id = ?`,
    id,
  );
  if (!row) return undefined;
  if (action === 'delete') return { id, type: kind.singular };
  const company =
    kind.name === 'companies' ? undefined : linkedOf(unit.db, kind.name, [id], 'companies').get(id)?.[0];
  const companyName = company && unit.db.value<string>('SELECT name FROM company WHERE id = ?', company.id);
  const leads = kind.name === 'customers' ? [] : (linkedOf(unit.db, kind.name, [id], 'leads').get(id) ?? []);
  return {
    id,
    name: row.name,
    responsible_user_id: row.responsible_user_id ?? 0,
    old_responsible_user_id: changed(old.old_responsible_user_id, row.responsible_user_id ?? 0),
    date_create: row.created_at,
    last_modified: row.updated_at,
    created_user_id: row.created_by,
    modified_user_id: row.updated_by,
    company_name: companyName,
    linked_company_id: company?.id,
    ...(kind.name === 'customers'
      ? { next_price: row.next_price, next_date: row.next_date, status_id: row.status_id }
      : {}),
    account_id: unit.core.accountId(),
    custom_fields: customFields(unit, kind.name, id),
    linked_leads_id: Object.fromEntries(leads.map((lead) => [lead.id, { ID: lead.id }])),
    tags: (tagsOf(unit, kind.name, [id]).get(id) ?? []).map(({ id: tag, name }) => ({ id: tag, name })),
    created_at: row.created_at,
    updated_at: row.updated_at,
    type: kind.singular,
  };
}
