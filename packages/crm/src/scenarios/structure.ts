import type { Unit } from '../core/unit.ts';
import { addStage, addSystemStages, stageId } from '../pipelines/make.ts';
import { mergeRights, uniformRights } from '../users/rights.ts';
import type { Random } from './random.ts';
import type { AccountSeed, PipelineSeed, UserSeed } from './scenario.ts';

const ACCOUNT_ID = 31_361_463;
const DAY = 86_400;

/** The account itself. Paid for a year: half of it lies behind. */
export function seedAccount(unit: Unit, random: Random, seed: AccountSeed, subdomain: string): void {
  unit.db.insert('account', {
    id: ACCOUNT_ID,
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
    is_unsorted_on: 1,
    is_loss_reason_enabled: 1,
    is_helpbot_enabled: 0,
    is_technical_account: 0,
    is_api_filter_enabled: 1,
    contact_name_display_order: 1,
    amojo_id: random.uuid(),
    uuid: random.uuid(),
    paid_from: unit.now - 180 * DAY,
    paid_till: unit.now + 185 * DAY,
    tariff_name: 'Advanced',
  });
}

const FIRST_ADMIN: UserSeed = { name: 'Alex Morgan', email: 'alex.morgan@example.com', is_admin: true };

/** Groups and users; the first user is the admin whom tokens act for. Ids are the same whatever the seed. */
export function seedUsers(
  unit: Unit,
  random: Random,
  groups: readonly string[],
  users: readonly UserSeed[],
): void {
  for (const [index, name] of (groups.length === 0 ? ['Sales'] : groups).entries()) {
    // The default group is 0; the others have ids of their own.
    unit.db.insert('user_group', {
      id: index === 0 ? 0 : 500_000 + index,
      name,
      uuid: index === 0 ? null : random.uuid(),
    });
  }
  const [first, ...others] = users.length === 0 ? [FIRST_ADMIN] : users;
  for (const [index, user] of [{ ...first, is_admin: true }, ...others].entries()) {
    const given = user as UserSeed;
    const group = groups.indexOf(given.group ?? '');
    unit.db.insert('user', {
      id: 8_375_357 + index * 4,
      name: given.name,
      email: given.email,
      lang: given.lang ?? 'en',
      rights: JSON.stringify(mergeRights(uniformRights('A'), given.rights ?? {})),
      is_admin: given.is_admin ?? false,
      is_free: given.is_free ?? false,
      is_active: true,
      group_id: group < 1 ? 0 : 500_000 + group,
      uuid: random.uuid(),
      amojo_id: random.uuid(),
      user_rank: given.is_admin ? 'master' : 'candidate',
      phone_number: given.phone,
    });
  }
  unit.core.cache.clear();
}

/** The stages of a new account. */
const DEFAULT_PIPELINE: PipelineSeed = {
  name: 'Pipeline',
  stages: [
    { name: 'Initial contact', color: '#99ccff' },
    { name: 'Discussions', color: '#ffff99' },
    { name: 'Decision making', color: '#ffcc66' },
    { name: 'Contract discussion', color: '#ffcccc' },
  ],
};

const COLORS = ['#99ccff', '#ffff99', '#ffcc66', '#ffcccc', '#ccc8f9', '#87f2c0', '#d6eaff', '#ffdc7f'];

export function seedPipelines(unit: Unit, pipelines: readonly PipelineSeed[]): void {
  for (const [index, seed] of (pipelines.length === 0 ? [DEFAULT_PIPELINE] : pipelines).entries()) {
    const isUnsortedOn = seed.is_unsorted_on ?? true;
    const pipeline = {
      id: 6_950_551 + index * 8,
      name: seed.name,
      sort: index + 1,
      is_main: index === 0,
      is_unsorted_on: isUnsortedOn,
    };
    unit.db.insert('pipeline', pipeline);
    addSystemStages(unit, pipeline.id, isUnsortedOn);
    for (const [at, stage] of seed.stages.entries()) {
      const { name, color } =
        typeof stage === 'string' ? { name: stage, color: COLORS[at % COLORS.length] } : stage;
      addStage(unit, pipeline.id, {
        id: stageId(unit),
        name,
        color: color ?? '#99ccff',
        sort: 20 + at * 10,
        type: 0,
        is_editable: true,
      });
    }
  }
  unit.core.cache.clear();
}
