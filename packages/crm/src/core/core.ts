import type { StagePush } from '@kommo-widget/manifest';
import type { DataKeeper } from '../data/keeper.ts';
import type { Faults } from '../faults/faults.ts';
import type { RateLimiter } from '../faults/rate-limiter.ts';
import type { Db } from '../store/db.ts';
import type { CrmClock } from '../time/clock.ts';
import type { WidgetShelf } from '../widgets/shelf.ts';
import type { ConfigCache } from './cache.ts';
import type { ReadCache } from './read-cache.ts';
import type { Change, Unit } from './unit.ts';

/** What differs from account to account without being data. */
export interface Settings {
  /** First label of the host name. */
  readonly subdomain: string;
  /** The overview of the API says 10, its reference 50; the account decides. */
  readonly mostPipelines: number;
  readonly seed: number;
  /** Where webhooks, triggers and bots may send to. */
  readonly mayReach: (url: URL) => boolean;
}

/** Something that follows from a write: a webhook to queue, a trigger to fire. Runs in the transaction of the write. */
export type Consequence = (unit: Unit, change: Change) => void;

/** The parts that all requests share. */
export interface Core {
  readonly db: Db;
  readonly clock: CrmClock;
  readonly cache: ConfigCache;
  /** Replies and tokens, until the next write. */
  readonly reads: ReadCache;
  readonly settings: Settings;
  readonly faults: Faults;
  /** At most seven requests a second for each token, when on. */
  readonly limiter: RateLimiter;
  /** Resets, copies, imports and exports of all data. */
  readonly data: DataKeeper;
  /** Widgets that the server offers. */
  readonly shelf: WidgetShelf;
  /** Id of the one account. */
  readonly accountId: () => number;
  /** Client id of the account's integration: the `oauth_client_uuid` of its widgets. */
  readonly clientId: () => string;
  /** The address under which clients reach the CRM: what bots give out as `return_url`. */
  readonly origin: () => string;
  /** Takes note of the address of a request. */
  readonly reachedAt: (origin: string) => void;
  readonly consequences: readonly Consequence[];
  readonly listeners: Set<(push: StagePush) => void>;
}

export function publish(core: Core, push: StagePush): void {
  for (const listener of core.listeners) listener(push);
}
