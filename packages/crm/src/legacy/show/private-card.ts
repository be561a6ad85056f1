import type { KindName } from '../../entity/kinds.ts';
import { asRecords, type Raw } from '../values.ts';
import { type CompanyNames, idsOf, type Shown } from './card.ts';
import { textFields } from './fields.ts';

/** An entity in the form of `/private/api/v2/json`: ids as texts, `date_create` and `last_modified`. */
export function cardPrivate(kind: KindName, entity: Shown, companies: CompanyNames): object {
  const [company] = idsOf(entity, 'companies');
  const relations = (entity._embedded ?? {}) as Raw;
  const main = asRecords(relations.contacts).find((one) => one.is_main === true)?.id ?? false;
  return {
    id: String(entity.id),
    name: entity.name,
    last_modified: entity.updated_at,
    account_id: String(entity.account_id),
    date_create: entity.created_at,
    created_user_id: String(entity.created_by),
    modified_user_id: String(entity.updated_by),
    responsible_user_id: String(entity.responsible_user_id),
    group_id: Number(entity.group_id),
    closest_task: entity.closest_task_at ?? false,
    linked_company_id: company === undefined ? null : String(company),
    company_name: company === undefined ? '' : (companies.get(company) ?? ''),
    tags: asRecords(relations.tags).map(({ id, name }) => ({ id, name, element_type: ELEMENT_TYPES[kind] })),
    type: kind.replace(/ies$/, 'y').replace(/s$/, ''),
    custom_fields: textFields(entity.custom_fields_values),
    ...(kind === 'leads'
      ? {
          status_id: String(entity.status_id),
          price: String(entity.price),
          date_close: entity.closed_at ?? 0,
          pipeline_id: entity.pipeline_id,
          loss_reason_id: entity.loss_reason_id ?? 0,
          main_contact_id: main,
          deleted: entity.is_deleted === true ? 1 : 0,
        }
      : { linked_leads_id: idsOf(entity, 'leads').map(String) }),
  };
}

const ELEMENT_TYPES: Readonly<Record<KindName, number>> = {
  leads: 2,
  contacts: 1,
  companies: 3,
  customers: 12,
};
