import type { KindName } from '../../entity/kinds.ts';
import { asRecords, type Raw } from '../values.ts';
import { oldFields } from './fields.ts';

/** An outward entity of version 4, as the conversions read it. */
export type Shown = Raw;

const embedded = (entity: Shown, name: string): readonly Raw[] =>
  asRecords((entity._embedded as Raw | undefined)?.[name]);

export const idsOf = (entity: Shown, name: string): readonly number[] =>
  embedded(entity, name).map((one) => Number(one.id));

const tags = (entity: Shown): readonly object[] =>
  embedded(entity, 'tags').map(({ id, name }) => ({ id, name }));

/** Names of companies by id, where the caller has looked them up. */
export type CompanyNames = ReadonlyMap<number, string>;

/** An entity in the form of version 2 (reference: api-v4, section 28). */
export function cardV2(kind: KindName, entity: Shown, companies: CompanyNames): object {
  const [company] = idsOf(entity, 'companies');
  const contacts = idsOf(entity, 'contacts');
  const leads = idsOf(entity, 'leads');
  const main = embedded(entity, 'contacts').find((one) => one.is_main === true)?.id ?? contacts[0];
  const self = (name: string, id: unknown): object => ({
    self: { href: `/api/v2/${name}?id=${id}`, method: 'get' },
  });
  const list = (name: string, ids: readonly number[]): object =>
    ids.length === 0 ? {} : { id: ids, _links: self(name, ids.join(',')) };
  return {
    id: entity.id,
    name: entity.name,
    ...(kind === 'contacts' ? { first_name: entity.first_name, last_name: entity.last_name } : {}),
    responsible_user_id: entity.responsible_user_id,
    created_by: entity.created_by,
    created_at: entity.created_at,
    updated_at: entity.updated_at,
    updated_by: entity.updated_by,
    account_id: entity.account_id,
    is_deleted: entity.is_deleted,
    group_id: entity.group_id,
    closest_task_at: entity.closest_task_at ?? 0,
    tags: tags(entity),
    custom_fields: oldFields(entity.custom_fields_values),
    ...(company === undefined
      ? { company: {} }
      : { company: { id: company, name: companies.get(company) ?? '', _links: self('companies', company) } }),
    ...(kind === 'leads'
      ? {
          closed_at: entity.closed_at ?? 0,
          main_contact: main === undefined ? {} : { id: main, _links: self('contacts', main) },
          contacts: list('contacts', contacts),
          status_id: entity.status_id,
          sale: entity.price,
          loss_reason_id: entity.loss_reason_id ?? 0,
          pipeline: { id: entity.pipeline_id, _links: self('pipelines', entity.pipeline_id) },
        }
      : { leads: list('leads', leads) }),
    ...(kind === 'companies' ? { contacts: list('contacts', contacts) } : {}),
    ...(kind === 'customers'
      ? {
          next_price: entity.next_price,
          next_date: entity.next_date,
          status_id: entity.status_id,
          contacts: list('contacts', contacts),
        }
      : { customers: {} }),
    _links: self(kind, entity.id),
  };
}
