import { credentialsOf, issueCode } from './auth/integration.ts';
import { sessionOf } from './auth/session.ts';
import { ConfigCache } from './core/cache.ts';
import { type Consequence, type Core, publish } from './core/core.ts';
import type { Crm, CrmOptions } from './crm.ts';
import { createApp } from './http/app.ts';
import { ROUTES } from './routes.ts';
import { buildScenario } from './scenarios/build.ts';
import { scenarioNamed } from './scenarios/index.ts';
import { openStore } from './store/open.ts';
import { wipe } from './store/wipe.ts';
import { createClock, systemClock } from './time/clock.ts';
import { usersById } from './users/user.ts';
import { WidgetShelf } from './widgets/shelf.ts';

const DEFAULT_SCENARIO = 'empty';

/** What follows from a write, in this order. */
const CONSEQUENCES: readonly Consequence[] = [];

/**
 * Opens a CRM: one account, its data and its whole HTTP surface.
 *
 * @throws KitError `unknown-scenario`, or what opening the file throws.
 */
export function createCrm(options: CrmOptions = {}): Crm {
  const scenario = scenarioNamed(options.scenario ?? DEFAULT_SCENARIO);
  const { db, isNew } = openStore(options.db);
  const clock = createClock(options.clock ?? systemClock());
  const cache = new ConfigCache();
  const core: Core = {
    db,
    clock,
    cache,
    settings: {
      subdomain: options.subdomain ?? 'demo',
      mostPipelines: 10,
      rateLimit: false,
      seed: options.seed ?? 1,
    },
    shelf: new WidgetShelf(),
    accountId: () => cache.get('account_id', () => db.value<number>('SELECT id FROM account') ?? 0),
    consequences: CONSEQUENCES,
    listeners: new Set(),
  };
  if (isNew) buildScenario(core, scenario);
  const adminId = (): number => [...usersById(core).values()].find((user) => user.isAdmin)?.id ?? 0;

  return {
    fetch: createApp(core, ROUTES),
    get credentials() {
      return credentialsOf(core, () => '');
    },
    clock,
    offer: (widget) => {
      core.shelf.offer(widget);
    },
    withdraw: (code) => core.shelf.withdraw(code),
    session: (userId) => sessionOf(userId ?? adminId()),
    boot: () => {
      throw new Error('not yet');
    },
    widgets: () => {
      throw new Error('not yet');
    },
    listen: (listener) => {
      core.listeners.add(listener);
      return () => core.listeners.delete(listener);
    },
    reset: (name, seed) => {
      wipe(db);
      buildScenario(
        { ...core, settings: { ...core.settings, seed: seed ?? core.settings.seed } },
        scenarioNamed(name ?? scenario.name),
      );
      publish(core, { type: 'reset' });
    },
    close: () => {
      clock.stop();
      db.close();
    },
  };
}
void issueCode;
