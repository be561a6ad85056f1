import { INT, objectSchema, TEXT, TRUTH } from '../entity/schema.ts';
import { ok } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import { withOf } from '../list/list.ts';
import { accountOf, groupsOf, taskTypesOf } from './account.ts';
import { DATE_FORMATS, timezoneOffset } from './datetime.ts';
import { ENTITY_NAMES } from './entity-names.ts';

/** Version of the account's schema, as the live system reports it. */
const VERSION = 11;

export const accountRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v4/account',
    section: '4.1',
    summary: 'The account',
    query: {
      with: [
        'amojo_id',
        'amojo_rights',
        'users_groups',
        'task_types',
        'version',
        'entity_names',
        'datetime_settings',
        'drive_url',
        'is_api_filter_enabled',
        'uuid',
        'invoices_settings',
      ],
    },
    reply: {
      kind: 'one',
      of: 'account',
      item: objectSchema({
        id: INT,
        name: TEXT,
        subdomain: TEXT,
        current_user_id: INT,
        language: TEXT,
        is_unsorted_on: TRUTH,
      }),
    },
    handle: (ctx) => ok(accountView(ctx, withOf(ctx.query))),
  }),
];

/** Keys down to `language` are always there; the rest only when asked for. */
function accountView(ctx: Ctx, parts: ReadonlySet<string>): object {
  const account = accountOf(ctx.core);
  const invoices = ctx.db.value<number>("SELECT id FROM catalog WHERE type = 'invoices'") ?? null;
  const extra: Readonly<Record<string, unknown>> = {
    amojo_id: account.amojo_id,
    uuid: account.uuid,
    version: VERSION,
    // Files are answered by the same host here.
    drive_url: ctx.origin,
    is_api_filter_enabled: account.is_api_filter_enabled === 1,
    invoices_settings: { lang: account.language, invoices_catalog_id: invoices },
  };
  const embedded: Readonly<Record<string, () => unknown>> = {
    amojo_rights: () => ({ can_direct: true, can_create_groups: ctx.user.isAdmin }),
    users_groups: () => groupsOf(ctx.core),
    task_types: () => taskTypesOf(ctx.core),
    entity_names: () => ENTITY_NAMES,
    datetime_settings: () => ({
      ...DATE_FORMATS,
      timezone: account.timezone,
      timezone_offset: timezoneOffset(account.timezone, ctx.now * 1000),
    }),
  };
  const chosen = Object.keys(embedded).filter((name) => parts.has(name));
  return {
    id: account.id,
    name: account.name,
    subdomain: account.subdomain,
    created_at: account.created_at,
    created_by: account.created_by,
    updated_at: account.updated_at,
    updated_by: account.updated_by,
    current_user_id: ctx.user.id,
    country: account.country,
    currency: account.currency,
    currency_symbol: account.currency_symbol,
    customers_mode: account.customers_mode,
    is_unsorted_on: account.is_unsorted_on === 1,
    mobile_feature_version: 0,
    is_loss_reason_enabled: account.is_loss_reason_enabled === 1,
    is_helpbot_enabled: account.is_helpbot_enabled === 1,
    is_technical_account: account.is_technical_account === 1,
    contact_name_display_order: account.contact_name_display_order,
    language: account.language,
    ...Object.fromEntries(Object.entries(extra).filter(([name]) => parts.has(name))),
    _links: { self: { href: `${ctx.origin}/api/v4/account${ctx.url.search}` } },
    ...(chosen.length === 0
      ? {}
      : { _embedded: Object.fromEntries(chosen.map((name) => [name, embedded[name]?.()])) }),
  };
}
