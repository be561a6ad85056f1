import { readFieldGroups, readFields, readPipelines } from '../../crm/dictionaries.ts';
import { readEntities, readEntity } from '../../crm/entities.ts';
import type {
  Entity,
  EntityKind,
  FieldDefinition,
  FieldGroup,
  FieldValue,
  Pipeline,
} from '../../crm/types.ts';
import { boot } from '../../stage/host.ts';

/** Everything that a card shows in its form. */
export interface CardData {
  readonly entity: Entity;
  readonly fields: readonly FieldDefinition[];
  readonly groups: readonly FieldGroup[];
  readonly contacts: readonly Entity[];
  readonly contactFields: readonly FieldDefinition[];
  readonly company: Entity | undefined;
  readonly companyFields: readonly FieldDefinition[];
  readonly leads: readonly Entity[];
  readonly pipelines: readonly Pipeline[];
  /** Why a part of the card is not there; the others are. */
  readonly failed: Error | undefined;
}

/** Reads a card; id 0 is a card that was not saved yet. Nothing: there is no such entity, or the address holds no number. */
export async function readCard(
  kind: EntityKind,
  id: number,
  preset: CardPreset,
): Promise<CardData | undefined> {
  if (!(id >= 0)) return undefined;
  let failed: Error | undefined;
  const orNone = <T>(part: Promise<readonly T[]>): Promise<readonly T[]> =>
    part.catch((cause: unknown) => {
      failed ??= cause instanceof Error ? cause : new Error(String(cause));
      return [];
    });
  const [entity, fields, groups, contactFields, companyFields, pipelines] = await Promise.all([
    id === 0 ? undefined : readEntity(kind, id),
    orNone(readFields(kind)),
    orNone(readFieldGroups(kind)),
    orNone(readFields('contacts')),
    orNone(readFields('companies')),
    orNone(readPipelines()),
  ]);
  if (id !== 0 && !entity) return undefined;
  const main = entity ?? blank(kind, contactFields, pipelines, preset);
  const linked = main._embedded ?? {};
  const [contacts, companies, leads] = await Promise.all([
    orNone(readEntities('contacts', ids(kind === 'contacts' ? [] : linked.contacts))),
    orNone(readEntities('companies', ids(kind === 'companies' ? [] : linked.companies))),
    orNone(readEntities('leads', ids(linked.leads))),
  ]);
  const company = companies[0];
  return {
    entity: main,
    fields,
    groups,
    contacts,
    contactFields,
    company,
    companyFields,
    leads,
    pipelines,
    failed,
  };
}

/** What the address of a new card may already know: `/contacts/add/?phone=…`. */
export interface CardPreset {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly pipelineId?: number | undefined;
  readonly statusId?: number | undefined;
}

const ids = (links: readonly { readonly id: number }[] | undefined): readonly number[] =>
  (links ?? []).map((link) => link.id);

function blank(
  kind: EntityKind,
  contactFields: readonly FieldDefinition[],
  pipelines: readonly Pipeline[],
  preset: CardPreset,
): Entity {
  const pipeline =
    pipelines.find((one) => one.id === preset.pipelineId) ??
    pipelines.find((one) => one.is_main) ??
    pipelines[0];
  const status = preset.statusId ?? pipeline?.statuses.find((one) => one.type === 0)?.id;
  return {
    id: 0,
    name: preset.name ?? '',
    responsible_user_id: boot().constants.user.id,
    group_id: 0,
    created_at: 0,
    updated_at: 0,
    closest_task_at: null,
    custom_fields_values: phoneValue(kind, contactFields, preset.phone),
    ...(kind === 'leads' && pipeline
      ? { price: 0, pipeline_id: pipeline.id, ...(status ? { status_id: status } : {}) }
      : {}),
  };
}

function phoneValue(
  kind: EntityKind,
  fields: readonly FieldDefinition[],
  phone?: string,
): readonly FieldValue[] | null {
  const field = kind === 'contacts' ? fields.find((one) => one.code === 'PHONE') : undefined;
  return field && phone ? [{ field_id: field.id, field_code: 'PHONE', values: [{ value: phone }] }] : null;
}
