import type { Unit } from '../core/unit.ts';
import { mergeRights, uniformRights } from '../users/rights.ts';
import { named } from './mistake.ts';
import type { Random } from './random.ts';
import type { AccountSeed, Named, RoleSeed, UserSeed } from './scenario.ts';
import { DAY } from './users.ts';

const ACCOUNT_ID = 31_361_463;

/** Half a year of the subscription lies behind; a kept file must not run out of it. */
const PAID_DAYS = 5 * 365;

/** The account itself. */
export function seedAccount(unit: Unit, random: Random, seed: AccountSeed, subdomain: string): void {
  unit.db.insert('account', {
    id: seed.id ?? ACCOUNT_ID,
    name: seed.name ?? 'Demo account',
    subdomain,
    created_at: unit.now - 700 * DAY,
    created_by: 0,
    updated_at: unit.now - 20 * DAY,
    updated_by: 0,
    country: seed.country ?? 'US',
    currency: seed.currency ?? 'USD',
    currency_symbol: seed.currency_symbol ?? '$',
    language: seed.language ?? 'en',
    timezone: seed.timezone ?? 'America/New_York',
    customers_mode: seed.customers_mode ?? 'segments',
    is_unsorted_on: seed.is_unsorted_on ?? true,
    is_loss_reason_enabled: seed.is_loss_reason_enabled ?? true,
    is_helpbot_enabled: 0,
    is_technical_account: 0,
    is_api_filter_enabled: 1,
    contact_name_display_order: seed.contact_name_display_order ?? 1,
    amojo_id: random.uuid(),
    uuid: random.uuid(),
    paid_from: unit.now - 180 * DAY,
    paid_till: unit.now + (seed.paid_for_days ?? PAID_DAYS) * DAY,
    tariff_name: 'Advanced',
  });
}

const FIRST_ROLE_ID = 301_101;

export function seedRoles(unit: Unit, roles: readonly RoleSeed[]): void {
  for (const [index, { id, name, rights }] of roles.entries()) {
    unit.db.insert('role', {
      id: id ?? FIRST_ROLE_ID + index * 2,
      name,
      rights: JSON.stringify(mergeRights(uniformRights('A'), rights ?? {})),
    });
  }
}

const FIRST_ADMIN: UserSeed = { name: 'Alex Morgan', email: 'alex.morgan@example.com', is_admin: true };
const FIRST_USER_ID = 8_375_357;

/** Groups and users; the first user is the admin whom tokens act for. Ids are the same whatever the seed. */
export function seedUsers(
  unit: Unit,
  random: Random,
  groupNames: readonly Named[],
  users: readonly UserSeed[],
): void {
  const groups = seedGroups(unit, random, groupNames);
  const roles = unit.db.all<{ readonly id: number; readonly name: string }>('SELECT id, name FROM role');
  for (const [index, user] of (users.length === 0 ? [FIRST_ADMIN] : users).entries()) {
    const isAdmin = index === 0 || user.is_admin === true;
    unit.db.insert('user', {
      id: user.id ?? FIRST_USER_ID + index * 4,
      name: user.name,
      email: user.email,
      lang: user.lang ?? 'en',
      rights: JSON.stringify(mergeRights(uniformRights('A'), user.rights ?? {})),
      is_admin: isAdmin,
      is_free: user.is_free ?? false,
      is_active: user.is_active ?? true,
      group_id: user.group === undefined ? 0 : named(groups, user.group, 'the group').id,
      role_id: user.role === undefined ? null : named(roles, user.role, 'the role').id,
      uuid: random.uuid(),
      amojo_id: random.uuid(),
      user_rank: isAdmin ? 'master' : 'candidate',
      phone_number: user.phone,
    });
  }
  unit.core.cache.clear();
}

interface Group {
  readonly id: number;
  readonly name: string;
}

/** The default group is 0; the others have ids of their own. */
function seedGroups(unit: Unit, random: Random, names: readonly Named[]): readonly Group[] {
  const groups = (names.length === 0 ? ['Sales'] : names).map((one, index): Group => {
    const made = index === 0 ? 0 : 500_000 + index;
    return typeof one === 'string' ? { id: made, name: one } : { id: one.id ?? made, name: one.name };
  });
  for (const { id, name } of groups) {
    unit.db.insert('user_group', { id, name, uuid: id === 0 ? null : random.uuid() });
  }
  return groups;
}
