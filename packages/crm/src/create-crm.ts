import { credentialsOf, freshCode } from './auth/integration.ts';
import { sessionOf } from './auth/session.ts';
import { botAnswered } from './bots/answered.ts';
import { createCore } from './core/create-core.ts';
import { inUnit } from './core/unit.ts';
import type { Crm, CrmOptions } from './crm.ts';
import { courier } from './delivery/courier.ts';
import { waitingTriggers } from './digital-pipeline/waiting.ts';
import { createApp } from './http/app.ts';
import { pageBoot, viewerOf } from './page/boot.ts';
import { ROUTES } from './routes.ts';
import { ScenarioShelf } from './scenarios/shelf.ts';
import { openStore, release } from './store/open.ts';
import { ROBOT, usersById } from './users/user.ts';
import { installOffered } from './widgets/installs.ts';
import { widgetList } from './widgets/list.ts';

const DEFAULT_SEED = 1;

/**
 * Opens a CRM: one account, its data and its whole HTTP surface.
 *
 * @throws KitError `unknown-scenario`, what reading a scenario throws, or what opening the file throws.
 */
export function createCrm(options: CrmOptions = {}): Crm {
  const shelf = new ScenarioShelf(options.scenario, options.scenarios);
  const { db, isNew } = openStore(options.db);
  const core = createCore(db, options, shelf);
  core.data.begin(isNew, options.seed ?? DEFAULT_SEED);
  for (const fault of options.faults ?? []) core.faults.add(fault);
  // Before the courier: what a trigger sends when its delay has passed goes out in the same round.
  core.clock.register(waitingTriggers(core));
  core.clock.register(courier(core, (row, answer) => botAnswered(core, row, answer)));
  // What was waiting in the file when the last process ended is due now.
  core.clock.wake();
  const adminId = (): number => [...usersById(core).values()].find((user) => user.isAdmin)?.id ?? 0;

  return {
    fetch: createApp(core, ROUTES),
    get credentials() {
      return credentialsOf(core, (clientId) => freshCode(core, clientId));
    },
    clock: core.clock,
    offer: (widget) => {
      if (core.shelf.offer(widget)) inUnit(core, ROBOT, (unit) => installOffered(unit, widget));
    },
    withdraw: (code) => core.shelf.withdraw(code),
    session: (userId) => sessionOf(userId ?? adminId()),
    boot: (page) => pageBoot(core, page),
    widgets: (page) => {
      const { user, viewer } = viewerOf(core, page);
      return widgetList(core, viewer, user);
    },
    listen: (listener) => {
      core.listeners.add(listener);
      return () => core.listeners.delete(listener);
    },
    get scenario() {
      return core.data.scenario;
    },
    get seed() {
      return core.data.seed;
    },
    get scenarios() {
      return core.data.scenarios;
    },
    reset: (scenario, seed) => core.data.reset(scenario, seed),
    snapshot: (name) => core.data.snapshot(name),
    restore: (name) => core.data.restore(name),
    snapshots: () => core.data.snapshots(),
    export: () => core.data.export(),
    import: (data) => core.data.import(data),
    faults: core.faults,
    close: () => {
      core.clock.stop();
      if (options.db === undefined) db.close();
      else release(db);
    },
  };
}
