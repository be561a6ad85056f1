import { credentialsOf, freshCode } from './auth/integration.ts';
import { sessionOf } from './auth/session.ts';
import { botAnswered } from './bots/answered.ts';
import { publish } from './core/core.ts';
import { createCore } from './core/create-core.ts';
import { inUnit } from './core/unit.ts';
import type { Crm, CrmOptions } from './crm.ts';
import { courier } from './delivery/courier.ts';
import { createApp } from './http/app.ts';
import { pageBoot, viewerOf } from './page/boot.ts';
import { ROUTES } from './routes.ts';
import { buildScenario } from './scenarios/build.ts';
import { DEFAULT_SCENARIO, scenarioNamed } from './scenarios/index.ts';
import { openStore } from './store/open.ts';
import { wipe } from './store/wipe.ts';
import { ROBOT, usersById } from './users/user.ts';
import { installOffered } from './widgets/installs.ts';
import { widgetList } from './widgets/list.ts';

/**
 * Opens a CRM: one account, its data and its whole HTTP surface.
 *
 * @throws KitError `unknown-scenario`, or what opening the file throws.
 */
export function createCrm(options: CrmOptions = {}): Crm {
  const scenario = scenarioNamed(options.scenario ?? DEFAULT_SCENARIO);
  const { db, isNew } = openStore(options.db);
  const core = createCore(db, options);
  if (isNew) buildScenario(core, scenario);
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
    reset: (name, seed) => {
      wipe(db);
      buildScenario(core, scenarioNamed(name ?? scenario.name), seed);
      inUnit(core, ROBOT, (unit) => {
        for (const widget of core.shelf.all()) installOffered(unit, widget);
      });
      publish(core, { type: 'reset' });
    },
    close: () => {
      core.clock.stop();
      db.close();
    },
  };
}
