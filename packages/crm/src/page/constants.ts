import { type Account, accountOf, groupsOf, taskTypesOf } from '../account/account.ts';
import type { Core } from '../core/core.ts';
import { KINDS } from '../entity/kinds.ts';
import { fieldsOf } from '../fields/definition.ts';
import { fieldType } from '../fields/types.ts';
import { pipelinesOf } from '../pipelines/stages.ts';
import type { User } from '../users/user.ts';
import { usersById } from '../users/user.ts';

const source = (core: Core) => ({ db: core.db, core });

/** Key of a group in the page's constants. */
const groupKey = (id: number): string => `group_${id}`;

const FREE_USERS = 'group_free_users';

/** `APP.constant('user')`. */
export const userConstant = (user: User, theme: string) => ({
  id: user.id,
  login: user.email,
  name: user.name,
  amojo_id: user.amojoId,
  api_key: '',
  group_mates_ids: [] as readonly number[],
  personal_mobile: user.phone ?? '',
  photo: avatarOf(user),
  settings: {
    layout_width: 'wide',
    feed_filter: [],
    notify_time_before_task: 15,
    default_task_preset: 'tomorrow',
    need_msec: false,
  },
  sso_auth: false,
  theme: theme === 'dark' ? 2 : 1,
  tour: false,
  user_rank: user.rank,
  uuid: user.uuid,
  lang: user.lang,
});

/** `APP.constant('user_rights')`. */
export const rightsConstant = (user: User) => ({
  ...user.effective,
  is_admin: user.isAdmin,
  is_free: user.isFree,
  free_user: user.isFree,
});

/** `APP.constant('managers')`: users of the account by id. The id is a text here, as Kommo's own typings have it. */
export const managersConstant = (core: Core): Record<string, unknown> =>
  Object.fromEntries(
    [...usersById(core).values()].map((user) => [
      String(user.id),
      {
        id: String(user.id),
        title: user.name,
        option: user.name,
        active: user.isActive,
        login: user.email,
        status: user.isActive ? 'A' : 'D',
        is_admin: user.isAdmin ? 'Y' : 'N',
        free_user: user.isFree ? 'Y' : 'N',
        amojo_id: user.amojoId,
        amo_profile_id: String(user.id),
        avatar: avatarOf(user),
        theme: 1,
        phone: user.phone ?? '',
        group: user.isFree ? FREE_USERS : groupKey(user.groupId),
      },
    ]),
  );

/** `APP.constant('groups')`: names by the key that managers carry. */
export const groupsConstant = (core: Core): Record<string, string> => ({
  ...Object.fromEntries(groupsOf(core).map((group) => [groupKey(group.id), group.name])),
  [FREE_USERS]: 'Free users',
});

/** `APP.constant('task_types')` by id. */
export const taskTypesConstant = (core: Core): Record<string, unknown> =>
  Object.fromEntries(
    taskTypesOf(core).map(({ id, name, color, icon_id, code }) => [
      String(id),
      { id, option: name, color, icon_id, code },
    ]),
  );

/** `APP.constant('lead_statuses')`: stages by pipeline, in their order. */
export const statusesConstant = (core: Core): Record<string, unknown> =>
  Object.fromEntries(
    pipelinesOf(source(core)).map((pipeline) => [
      String(pipeline.id),
      {
        id: pipeline.id,
        name: pipeline.name,
        label: pipeline.name,
        sort: pipeline.sort,
        is_main: pipeline.is_main === 1,
        statuses: Object.fromEntries(
          pipeline.stages.map(({ id, name, color, sort, type }) => [
            String(id),
            { id, name, option: name, color, sort, type },
          ]),
        ),
      },
    ]),
  );

/** `APP.constant('account')`. */
export function accountConstant(core: Core) {
  const account: Account = accountOf(core);
  const products = core.db.value<number>("SELECT id FROM catalog WHERE type = 'products'");
  return {
    id: account.id,
    name: account.name,
    subdomain: account.subdomain,
    currency: account.currency,
    currency_symbol: account.currency_symbol,
    language: account.language,
    timezone: account.timezone,
    country: account.country.toLowerCase(),
    paid_from: account.paid_from ?? false,
    paid_till: account.paid_till ?? false,
    tariffName: account.tariff_name,
    version: 11,
    amojo_id: account.amojo_id,
    uuid: account.uuid,
    unsorted_on: account.is_unsorted_on === 1 ? 'Y' : 'N',
    customers_enabled:
      account.customers_mode === 'disabled' || account.customers_mode === 'unavailable' ? 'N' : 'Y',
    customers_mode: account.customers_mode,
    products: { catalog_id: products ?? null, enabled: account.is_products_enabled === 1 },
    users: usersConstant(core),
    cf: fieldsConstant(core),
  };
}

const usersConstant = (core: Core): Record<string, unknown> =>
  Object.fromEntries(
    [...usersById(core).values()].map((user) => [
      String(user.id),
      {
        id: user.id,
        name: user.name,
        login: user.email,
        is_admin: user.isAdmin ? 'Y' : 'N',
        group_id: user.groupId,
        avatar: avatarOf(user),
        pic_uri: avatarOf(user),
        phone: user.phone ?? '',
      },
    ]),
  );

/** Custom fields by id, with their members in both spellings that the page has had. */
function fieldsConstant(core: Core): Record<string, unknown> {
  const all = Object.values(KINDS).flatMap((kind) =>
    fieldsOf(source(core), kind.name).fields.map((field) => ({ field, kind })),
  );
  return Object.fromEntries(
    all.map(({ field, kind }) => {
      const type = fieldType(field.type).number;
      const enums = Object.fromEntries(field.enums.map((option) => [String(option.id), option.value]));
      const members = Object.fromEntries(
        field.enums.map((option) => [String(option.id), { ID: option.id, VALUE: option.value }]),
      );
      return [
        String(field.id),
        {
          ID: field.id,
          NAME: field.name,
          TYPE_ID: type,
          CODE: field.code ?? '',
          ENUMS: members,
          id: field.id,
          name: field.name,
          type_id: type,
          code: field.code ?? '',
          element_type: kind.elementType,
          enums,
        },
      ];
    }),
  );
}

/** The server answers pictures of users under the page's own path. */
const avatarOf = (user: User): string => `/frontend/images/interface/avatars/${user.id}.jpeg`;
