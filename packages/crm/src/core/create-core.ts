import { CONSEQUENCES } from '../consequences.ts';
import type { CrmOptions } from '../crm.ts';
import { isLoopback } from '../delivery/send.ts';
import type { Db } from '../store/db.ts';
import { createClock, systemClock } from '../time/clock.ts';
import { WidgetShelf } from '../widgets/shelf.ts';
import { ConfigCache } from './cache.ts';
import type { Core } from './core.ts';

/** The overview of the API says 10 pipelines, its reference 50; the stricter one finds more mistakes. */
const MOST_PIPELINES = 10;

export function createCore(db: Db, options: CrmOptions): Core {
  const cache = new ConfigCache();
  const subdomain = options.subdomain ?? 'demo';
  let origin = `https://${subdomain}.kommo.com`;
  return {
    db,
    cache,
    clock: createClock(options.clock ?? systemClock()),
    settings: {
      subdomain,
      mostPipelines: MOST_PIPELINES,
      rateLimit: false,
      seed: options.seed ?? 1,
      mayReach: options.mayReach ?? isLoopback,
    },
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
}
