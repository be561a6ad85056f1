import { seedIntegration } from '../auth/integration.ts';
import type { Core } from '../core/core.ts';
import { type Unit, unitAt } from '../core/unit.ts';
import { ROBOT, type User, usersById } from '../users/user.ts';
import { seedCompany, seedContact, seedLead } from './cards.ts';
import { seedTask } from './feed.ts';
import { seedFields } from './fields.ts';
import { seedCatalog, seedCustomers, seedSources } from './lists.ts';
import { Names } from './names.ts';
import { Random } from './random.ts';
import type { Scenario, ScenarioData } from './scenario.ts';
import { seedAccount, seedPipelines, seedUsers } from './structure.ts';
import { DAY } from './users.ts';

const LOSS_REASONS = [
  'Price was too high',
  'Product was not suitable',
  'Dissatisfied with conditions',
  'Bought from a competitor',
  'Reason not specified',
];

/** Fills an empty store with a scenario, in one transaction. The same scenario, seed and day give the same data. */
export function buildScenario(core: Core, scenario: Scenario, seed = core.settings.seed): void {
  const today = Math.floor(core.clock.seconds() / DAY) * DAY;
  const random = new Random(seed);
  const data = scenario.data(random, { today });
  core.cache.clear();
  core.db.transaction(() => {
    const unit = unitAt(core, ROBOT, today);
    unit.db.insert('meta', { key: 'scenario', value: scenario.name });
    unit.db.insert('meta', { key: 'seed', value: String(seed) });
    seedAccount(unit, random, data.account ?? {}, core.settings.subdomain);
    seedUsers(unit, random, data.groups ?? [], data.users ?? []);
    // Tokens count from now, not from midnight: a code lives twenty minutes.
    seedIntegration(unitAt(core, ROBOT, core.clock.seconds()), admin(unit));
    seedPipelines(unit, data.pipelines ?? []);
    seedDictionaries(unit, data.task_types ?? [], data.loss_reasons ?? LOSS_REASONS);
    seedFields(unit, data.fields ?? {});
    seedEntities(unit, data);
  });
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

function seedEntities(unit: Unit, data: ScenarioData): void {
  const names = new Names();
  for (const [table, first] of Object.entries(FIRST_IDS)) {
    unit.db.run('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', table, first - 1);
  }
  unit.db.insert('sequence', { name: 'note', value: 42_709_000 });
  seedSources(unit, data.sources ?? []);
  for (const catalog of data.catalogs ?? []) seedCatalog(unit, catalog, names);
  for (const company of data.companies ?? []) seedCompany(unit, company, names);
  for (const contact of data.contacts ?? []) seedContact(unit, contact, names);
  for (const lead of data.leads ?? []) seedLead(unit, lead, names);
  seedCustomers(unit, data.customers ?? [], names);
  for (const task of data.tasks ?? []) seedTask(unit, task, names);
}

function admin(unit: Unit): User {
  const [first] = usersById(unit.core).values();
  if (!first) throw new Error('a scenario without users');
  return first;
}

function seedDictionaries(unit: Unit, taskTypes: readonly string[], lossReasons: readonly string[]): void {
  unit.db.insert('task_type', { id: 1, name: 'Follow-up', code: 'FOLLOW_UP' });
  unit.db.insert('task_type', { id: 2, name: 'Meeting', code: 'MEETING' });
  for (const [index, name] of taskTypes.entries())
    unit.db.insert('task_type', { id: 2_730_001 + index, name });
  for (const [index, name] of lossReasons.entries()) {
    unit.db.insert('loss_reason', {
      id: 4_203_748 + index * 4,
      name,
      sort: (index + 1) * 10_000,
      created_at: unit.now - 600 * DAY,
      updated_at: unit.now - 600 * DAY,
    });
  }
}
