import { accountOf, groupsOf, taskTypesOf } from '../../account/account.ts';
import { DATE_FORMATS, timezoneOffset } from '../../account/datetime.ts';
import type { Unit } from '../../core/unit.ts';
import { KIND_NAMES } from '../../entity/kinds.ts';
import { fieldsOf } from '../../fields/definition.ts';
import { fieldType } from '../../fields/types.ts';
import { NOTE_NUMBERS } from '../../notes/numbers.ts';
import { pipelinesOf } from '../../pipelines/stages.ts';
import { usersById } from '../../users/user.ts';
import { byPipeline, pipelineV2 } from '../show/pipeline.ts';

const byId = <T extends { readonly id: number | string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [String(item.id), item]));

/** `GET /api/v2/account` with everything that `with` asks for, in objects keyed by id. */
export function accountV2(unit: Unit, parts: ReadonlySet<string>): object {
  const account = accountOf(unit.core);
  const made: Readonly<Record<string, () => unknown>> = {
    users: () => byId(users(unit)),
    custom_fields: () => ({
      ...Object.fromEntries(KIND_NAMES.map((kind) => [kind, byId(fields(unit, kind))])),
      catalogs: Object.fromEntries(
        unit.db
          .all<{ readonly id: number }>('SELECT id FROM catalog')
          .map(({ id }) => [String(id), byId(fields(unit, 'catalogs', id))]),
      ),
    }),
    pipelines: () => byPipeline(pipelinesOf(unit), pipelineV2),
    note_types: () =>
      byId(
        Object.entries(NOTE_NUMBERS).map(([code, id]) => ({
          id,
          code: code.toUpperCase(),
          is_editable: code === 'common',
        })),
      ),
    task_types: () => byId(taskTypesOf(unit.core).map(({ id, name }) => ({ id, name }))),
    // A list, unlike the others.
    groups: () => groupsOf(unit.core).map(({ id, name }) => ({ id, name })),
  };
  const chosen = Object.keys(made).filter((name) => parts.has(name));
  return {
    _links: {
      self: {
        href: `/api/v2/account${parts.size === 0 ? '' : `?with=${[...parts].join(',')}`}`,
        method: 'get',
      },
    },
    id: account.id,
    name: account.name,
    subdomain: account.subdomain,
    currency: account.currency,
    timezone: account.timezone,
    timezone_offset: timezoneOffset(account.timezone, unit.now * 1000),
    language: account.language,
    date_pattern: { date: 'd.m.Y', time: 'H:i', date_time: 'd.m.Y H:i', time_full: 'H:i:s' },
    date_format: DATE_FORMATS.date_format,
    current_user: unit.user.id,
    ...(chosen.length === 0
      ? {}
      : { _embedded: Object.fromEntries(chosen.map((name) => [name, made[name]?.()])) }),
  };
}

const users = (unit: Unit) =>
  [...usersById(unit.core).values()].map((user) => ({
    id: user.id,
    name: user.name,
    last_name: null,
    login: user.email,
    language: user.lang,
    group_id: user.groupId,
    is_active: user.isActive,
    is_free: user.isFree,
    is_admin: user.isAdmin,
    phone_number: user.phone,
    rights: {
      mail: user.effective.mail_access ? 'A' : 'D',
      incoming_leads: 'A',
      catalogs: user.effective.catalog_access ? 'A' : 'D',
      ...Object.fromEntries(
        (['leads', 'contacts', 'companies'] as const).flatMap((name) =>
          Object.entries(user.effective[name]).map(([action, right]) => [
            `${SINGULAR[name]}_${action}`,
            right,
          ]),
        ),
      ),
    },
  }));

const SINGULAR = { leads: 'lead', contacts: 'contact', companies: 'company' } as const;

const fields = (unit: Unit, kind: string, catalogId?: number) =>
  fieldsOf(unit, kind, catalogId).fields.map((field) => ({
    id: field.id,
    name: field.name,
    field_type: fieldType(field.type).number,
    sort: field.sort,
    code: field.code ?? '',
    is_multiple: fieldType(field.type).isMultiple === true,
    is_system: field.is_predefined === 1,
    is_editable: field.is_computed === 0,
    is_required: field.is_required === 1,
    is_deletable: field.is_predefined === 0,
    is_visible: field.is_visible === 1,
    params: {},
    ...(field.enums.length === 0
      ? {}
      : { enums: Object.fromEntries(field.enums.map((option) => [String(option.id), option.value])) }),
  }));
