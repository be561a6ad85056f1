import { seedIntegration } from '../auth/integration.ts';
import type { Core } from '../core/core.ts';
import { type Unit, unitAt } from '../core/unit.ts';
import { remember } from '../store/meta.ts';
import { ROBOT, type User, usersById } from '../users/user.ts';
import { seedCompany, seedContact, seedLead } from './cards.ts';
import { seedCustomers, seedSegments } from './customers.ts';
import { seedTask } from './feed.ts';
import { seedFields } from './fields.ts';
import { seedIncoming } from './incoming.ts';
import { seedCatalog, seedSources } from './lists.ts';
import { Names } from './names.ts';
import { seedPipelines } from './pipelines.ts';
import { Random } from './random.ts';
import type { BuiltInScenario, FieldTarget, ScenarioData, TagSeed } from './scenario.ts';
import { checkScenario } from './shape.ts';
import { seedAccount, seedRoles, seedUsers } from './structure.ts';
import { seedTriggers } from './triggers.ts';
import { DAY } from './users.ts';

const LOSS_REASONS = [
  'Price was too high',
  'Product was not suitable',
  'Dissatisfied with conditions',
  'Bought from a competitor',
  'Reason not specified',
];

/**
 * Fills an empty store with a scenario; the caller holds the transaction. The same scenario, seed and day give the same
 * data.
 *
 * @throws KitError `scenario-invalid` when the scenario names something that it does not have.
 */
export function buildScenario(core: Core, scenario: BuiltInScenario, seed: number): void {
  const today = Math.floor(core.clock.seconds() / DAY) * DAY;
  const random = new Random(seed);
  const data = scenario.data(random, { today });
  checkScenario(data);
  core.cache.clear();
  const unit = unitAt(core, ROBOT, today);
  seedAccount(unit, random, data.account ?? {}, core.settings.subdomain);
  seedRoles(unit, data.roles ?? []);
  seedUsers(unit, random, data.groups ?? [], data.users ?? []);
  // Tokens count from now, not from midnight: a code lives twenty minutes.
  seedIntegration(unitAt(core, ROBOT, core.clock.seconds()), admin(unit));
  seedPipelines(unit, data.pipelines ?? []);
  seedDictionaries(unit, data);
  seedFields(unit, data);
  seedEntities(unit, data, random);
  scenario.fill?.(unit, seed);
  remember(core.db, { scenario: scenario.name, seed: String(seed) });
  // What a scenario says about answers instead of data; read again whenever the data is replaced.
  const { faults, rate_limit } = data;
  if (faults) remember(core.db, { faults: JSON.stringify(faults) });
  if (rate_limit != null) remember(core.db, { rate_limit: String(rate_limit) });
  core.cache.clear();
}

/** Ids start where those of a grown account are, so that no two kinds of things share one by chance. */
const FIRST_IDS: Readonly<Record<string, number>> = {
  lead: 20_024_930,
  contact: 30_058_201,
  company: 40_012_101,
  customer: 1_204_501,
  catalog_element: 1_772_301,
  source: 17_619_939,
  task: 7_087_001,
  tag: 266_001,
};

function seedEntities(unit: Unit, data: ScenarioData, random: Random): void {
  const names = new Names();
  for (const [table, first] of Object.entries(FIRST_IDS)) {
    unit.db.run('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', table, first - 1);
  }
  unit.db.insert('sequence', { name: 'note', value: 42_709_000 });
  for (const target of Object.keys(data.tags ?? {}) as FieldTarget[]) {
    for (const tag of data.tags?.[target] ?? []) seedTag(unit, target, tag);
  }
  seedSources(unit, data.sources ?? []);
  for (const catalog of data.catalogs ?? []) seedCatalog(unit, catalog, names);
  for (const company of data.companies ?? []) seedCompany(unit, company, names);
  for (const contact of data.contacts ?? []) seedContact(unit, contact, names);
  for (const lead of data.leads ?? []) seedLead(unit, lead, names);
  for (const incoming of data.incoming ?? []) seedIncoming(unit, random, incoming);
  seedSegments(unit, data.segments ?? [], names);
  seedCustomers(unit, data.customers ?? [], names);
  for (const task of data.tasks ?? []) seedTask(unit, task, names);
  seedTriggers(unit, data.triggers ?? []);
}

function seedTag(unit: Unit, entityType: FieldTarget, seed: TagSeed): void {
  const tag = typeof seed === 'string' ? { name: seed } : seed;
  unit.db.insert('tag', { ...tag, entity_type: entityType });
}

function admin(unit: Unit): User {
  const found = [...usersById(unit.core).values()].find((user) => user.isAdmin);
  if (!found) throw new Error('a scenario without an admin');
  return found;
}

function seedDictionaries(unit: Unit, { task_types = [], loss_reasons = LOSS_REASONS }: ScenarioData): void {
  unit.db.insert('task_type', { id: 1, name: 'Follow-up', code: 'FOLLOW_UP' });
  unit.db.insert('task_type', { id: 2, name: 'Meeting', code: 'MEETING' });
  for (const [index, seed] of task_types.entries()) {
    const type = typeof seed === 'string' ? { name: seed } : seed;
    const id = type.id ?? 2_730_001 + index;
    // The first two are there already; an account may have renamed them.
    if (id <= 2) unit.db.update('task_type', id, { name: type.name });
    else unit.db.insert('task_type', { ...type, id });
  }
  for (const [index, seed] of loss_reasons.entries()) {
    const { id, name } = typeof seed === 'string' ? { name: seed } : seed;
    unit.db.insert('loss_reason', {
      id: id ?? 4_203_748 + index * 4,
      name,
      sort: (index + 1) * 10_000,
      created_at: unit.now - 600 * DAY,
      updated_at: unit.now - 600 * DAY,
    });
  }
}
