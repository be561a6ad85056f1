import { CONSEQUENCES } from '../consequences.ts';
import type { CrmOptions } from '../crm.ts';
import { DataKeeper } from '../data/keeper.ts';
import { isLoopback } from '../delivery/send.ts';
import { Faults } from '../faults/faults.ts';
import { RateLimiter } from '../faults/rate-limiter.ts';
import type { ScenarioShelf } from '../scenarios/shelf.ts';
import type { Db } from '../store/db.ts';
import { Snapshots } from '../store/snapshots.ts';
import { createClock, systemClock } from '../time/clock.ts';
import { WidgetShelf } from '../widgets/shelf.ts';
import { ConfigCache } from './cache.ts';
import type { Core } from './core.ts';
import { ReadCache } from './read-cache.ts';

/** The overview of the API says 10 pipelines, its reference 50; the stricter one finds more mistakes. */
const MOST_PIPELINES = 10;

export function createCore(db: Db, options: CrmOptions, shelf: ScenarioShelf): Core {
  const cache = new ConfigCache();
  const subdomain = options.subdomain ?? 'demo';
  let origin = `https://${subdomain}.kommo.com`;
  const data = new DataKeeper(() => core, new Snapshots(db), shelf);
  const core: Core = {
    db,
    cache,
    reads: new ReadCache(() => db.writes),
    clock: createClock(options.clock ?? systemClock()),
    settings: {
      subdomain,
      mostPipelines: MOST_PIPELINES,
      seed: options.seed ?? 1,
      mayReach: options.mayReach ?? isLoopback,
    },
    data,
    faults: new Faults(() => data.seed),
    limiter: new RateLimiter(options.rateLimit ?? false),
    shelf: new WidgetShelf(),
    accountId: () => cache.get('account_id', () => db.value<number>('SELECT id FROM account') ?? 0),
    clientId: () => cache.get('client_id', () => db.value<string>('SELECT client_id FROM integration') ?? ''),
    origin: () => origin,
    reachedAt: (address) => {
      origin = address;
    },
    consequences: CONSEQUENCES,
    listeners: new Set(),
  };
  return core;
}
