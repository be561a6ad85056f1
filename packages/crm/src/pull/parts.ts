import { FIELD_TYPE_NAMES } from '../fields/types.ts';
import type {
  CatalogSeed,
  FieldGroupSeed,
  FieldSeed,
  PipelineSeed,
  RoleSeed,
  SourceSeed,
  UserSeed,
} from '../scenarios/scenario.ts';
import { isRecord } from '../shape/index.ts';
import { filled, flags, number, text } from './read.ts';

type Json = Readonly<Record<string, unknown>>;

const records = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const embedded = (item: Json, name: string): readonly Json[] =>
  isRecord(item._embedded) ? records(item._embedded[name]) : [];

/** Seeds carry only what the reply had, so they are checked as a scenario is: when the account is built of them. */
const as = <T>(seed: Json): T => seed as unknown as T;

export const accountSeed = (account: Json): Json => {
  const settings = isRecord(account._embedded) ? account._embedded.datetime_settings : undefined;
  return {
    ...filled(account, [
      'id',
      'name',
      'country',
      'currency',
      'currency_symbol',
      'language',
      'customers_mode',
      'contact_name_display_order',
      'is_unsorted_on',
      'is_loss_reason_enabled',
    ]),
    ...(isRecord(settings) ? filled(settings, ['timezone']) : {}),
  };
};

export const groupNames = (account: Json): readonly Json[] =>
  embedded(account, 'users_groups').map((group) => filled(group, ['id', 'name']));

export const taskTypes = (account: Json): readonly Json[] =>
  embedded(account, 'task_types').map((type) => filled(type, ['id', 'name', 'code', 'color', 'icon_id']));

/** Names of the system stages, where they were renamed, and the others in their order. */
export function pipelineSeed(pipeline: Json): PipelineSeed {
  const stages = [...embedded(pipeline, 'statuses')].sort((a, b) => Number(a.sort) - Number(b.sort));
  const named = (id: number) => text(stages.find((stage) => stage.id === id)?.name);
  const incoming = stages.find((stage) => stage.type === 1);
  return as({
    ...filled(pipeline, ['id', 'name', 'is_unsorted_on']),
    ...flags(pipeline, ['is_archive']),
    stages: stages
      .filter((stage) => stage !== incoming && stage.id !== 142 && stage.id !== 143)
      .map((stage) => filled(stage, ['id', 'name', 'color'])),
    ...(incoming ? { incoming: filled(incoming, ['id', 'name']) } : {}),
    won: named(142),
    lost: named(143),
  });
}

export const roleSeed = (role: Json): RoleSeed => as(filled(role, ['id', 'name', 'rights']));

/** Flags stand beside the rights of a user in the reply, and beside the user in a scenario. */
export function userSeed(user: Json, groups: readonly Json[]): UserSeed {
  const {
    is_admin,
    is_free,
    is_active,
    group_id,
    role_id: _,
    ...rights
  } = isRecord(user.rights) ? user.rights : {};
  const group = text(groups.find(({ id }) => id === group_id)?.name);
  const role = text(embedded(user, 'roles')[0]?.name);
  return as({
    ...filled(user, ['id', 'name', 'email', 'lang']),
    ...(text(user.phone_number) === undefined ? {} : { phone: user.phone_number }),
    ...(group === undefined ? {} : { group }),
    ...(role === undefined ? {} : { role }),
    ...(is_admin === true ? { is_admin } : { rights }),
    ...(is_free === true ? { is_free } : {}),
    ...(is_active === false ? { is_active } : {}),
  });
}

export const fieldGroupSeed = (group: Json): FieldGroupSeed => as(filled(group, ['id', 'name', 'sort']));

/** Nothing for a type that the kit does not know. */
export function fieldSeed(field: Json): FieldSeed | undefined {
  if (!(FIELD_TYPE_NAMES as readonly unknown[]).includes(field.type)) return undefined;
  return as({
    ...filled(field, [
      'id',
      'name',
      'type',
      'code',
      'sort',
      'currency',
      'remind',
      'search_in',
      'tracking_callback',
    ]),
    ...filled(field, ['settings', 'nested', 'chained_lists']),
    ...(text(field.group_id) === undefined ? {} : { group: field.group_id }),
    ...flags(field, ['is_api_only', 'is_computed', 'is_required']),
    ...(field.is_visible === false ? { is_visible: false } : {}),
    ...(records(field.enums).length === 0
      ? {}
      : { enums: records(field.enums).map((option) => filled(option, ['id', 'value', 'sort', 'code'])) }),
    ...stageRefs(field, 'required_statuses'),
    ...stageRefs(field, 'hidden_statuses'),
  });
}

function stageRefs(field: Json, name: string): Json {
  const refs = records(field[name]).map(({ pipeline_id, status_id }) => ({
    pipeline: pipeline_id,
    stage: status_id,
  }));
  return refs.length === 0 ? {} : { [name]: refs };
}

export const catalogSeed = (catalog: Json, fields: readonly FieldSeed[]): CatalogSeed =>
  as({
    ...filled(catalog, ['id', 'name', 'type', 'sdk_widget_code']),
    ...filled(catalog, ['can_add_elements', 'can_show_in_cards', 'can_link_multiple']),
    ...(fields.length === 0 ? {} : { fields }),
  });

/** Nothing for a source that nobody can write to by its id. */
export function sourceSeed(source: Json, pipelines: readonly PipelineSeed[]): SourceSeed | undefined {
  const external_id = text(source.external_id);
  if (external_id === undefined) return undefined;
  const pipeline = pipelines.find(({ id }) => id === number(source.pipeline_id))?.name;
  return as({
    ...filled(source, ['id', 'name']),
    external_id,
    ...(pipeline === undefined ? {} : { pipeline }),
  });
}
