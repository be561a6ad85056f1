import { seedIntegration } from '../auth/integration.ts';
import type { Core } from '../core/core.ts';
import { type Unit, unitAt } from '../core/unit.ts';
import { ROBOT, type User, usersById } from '../users/user.ts';
import { seedCards } from './cards.ts';
import { seedFields } from './fields.ts';
import { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import { seedAccount, seedPipelines, seedUsers } from './structure.ts';

const DAY = 86_400;

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
    seedCards(unit, data);
  });
  core.cache.clear();
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
