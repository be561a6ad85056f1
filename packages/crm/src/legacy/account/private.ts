import { accountOf, groupsOf, taskTypesOf } from '../../account/account.ts';
import { DATE_FORMATS, timezoneOffset } from '../../account/datetime.ts';
import type { Unit } from '../../core/unit.ts';
import { KIND_NAMES } from '../../entity/kinds.ts';
import { fieldsOf } from '../../fields/definition.ts';
import { fieldType } from '../../fields/types.ts';
import { NOTE_NUMBERS } from '../../notes/numbers.ts';
import { type Pipeline, pipelinesOf } from '../../pipelines/stages.ts';
import type { Rights } from '../../users/rights.ts';
import { type User, usersById } from '../../users/user.ts';
import { byPipeline, pipelinePrivate } from '../show/pipeline.ts';

const yes = (flag: boolean): 'Y' | 'N' => (flag ? 'Y' : 'N');

/** The account as widgets of every age read it (reference: api-v4, section 4.2): ids as texts, lists and objects mixed. */
export function currentAccount(unit: Unit, origin: string): object {
  const account = accountOf(unit.core);
  const pipelines = pipelinesOf(unit);
  return {
    id: String(account.id),
    name: account.name,
    subdomain: account.subdomain,
    currency: account.currency,
    paid_from: account.paid_from ?? false,
    paid_till: account.paid_till ?? false,
    timezone: account.timezone,
    language: account.language,
    notifications_base_url: origin,
    notifications_ws_url: origin.replace(/^http/, 'ws'),
    amojo_base_url: origin,
    amojo_rights: { can_direct: true, can_group_create: unit.user.isAdmin },
    current_user: unit.user.id,
    version: 3,
    date_pattern: DATE_FORMATS.date_pattern,
    short_date_pattern: { date: 'd.m.Y', time: 'H:i', date_time: 'd.m.Y H:i' },
    date_format: DATE_FORMATS.date_format,
    time_format: DATE_FORMATS.time_format,
    country: account.country.toLowerCase(),
    unsorted_on: yes(account.is_unsorted_on === 1),
    mobile_feature_version: 0,
    customers_enabled: yes(!['unavailable', 'disabled'].includes(account.customers_mode)),
    loss_reasons_enabled: yes(account.is_loss_reason_enabled === 1),
    limits: { users_count: false, contacts_count: false, active_deals_count: false },
    users: [...usersById(unit.core).values()].map(userView),
    groups: groupsOf(unit.core).map(({ id, name }) => ({ id, name })),
    leads_statuses: pipelines.flatMap(stagesOf),
    custom_fields: Object.fromEntries(KIND_NAMES.map((kind) => [kind, fieldList(unit, kind)])),
    note_types: Object.entries(NOTE_NUMBERS).map(([code, id]) => ({
      id,
      name: '',
      code: code.toUpperCase(),
      editable: yes(code === 'common'),
    })),
    task_types: taskTypesOf(unit.core).map(({ id, name, code }) => ({ id, name, code: code ?? '' })),
    pipelines: byPipeline(pipelines, pipelinePrivate),
    timezoneoffset: timezoneOffset(account.timezone, unit.now * 1000),
  };
}

function userView(user: User): object {
  return {
    id: String(user.id),
    mail_admin: user.isAdmin ? 'A' : 'N',
    name: user.name,
    last_name: null,
    login: user.email,
    photo_url: `/frontend/images/interface/avatars/${user.id}.jpeg`,
    phone_number: user.phone ?? '',
    language: user.lang,
    active: user.isActive,
    is_admin: yes(user.isAdmin),
    unsorted_access: 'Y',
    catalogs_access: yes(user.effective.catalog_access),
    group_id: user.groupId,
    ...rightsOf(user.effective),
    free_user: user.isFree,
  };
}

const RIGHTS = [
  ['lead', 'leads'],
  ['contact', 'contacts'],
  ['company', 'companies'],
] as const;

const rightsOf = (rights: Rights): object =>
  Object.fromEntries(
    RIGHTS.flatMap(([old, name]) =>
      (['add', 'view', 'edit', 'delete', 'export'] as const).map((action) => [
        `rights_${old}_${action}`,
        rights[name][action],
      ]),
    ),
  );

const stagesOf = (pipeline: Pipeline): readonly object[] =>
  pipeline.stages.map((stage) => ({
    id: String(stage.id),
    name: stage.name,
    pipeline_id: pipeline.id,
    sort: String(stage.sort),
    color: stage.color,
    editable: yes(stage.is_editable === 1),
    type: stage.type,
  }));

const fieldList = (unit: Unit, kind: string): readonly object[] =>
  fieldsOf(unit, kind).fields.map((field) => ({
    id: String(field.id),
    name: field.name,
    code: field.code ?? '',
    multiple: yes(fieldType(field.type).isMultiple === true),
    type_id: String(fieldType(field.type).number),
    disabled: '0',
    sort: field.sort,
    is_required: field.is_required === 1,
    is_deletable: field.is_predefined === 0,
    is_visible: field.is_visible === 1,
    ...(field.enums.length === 0
      ? {}
      : { enums: Object.fromEntries(field.enums.map((option) => [String(option.id), option.value])) }),
  }));
