import type { StagePush } from '@kommo-widget/manifest';
import { keepNotification } from '../notifications/keep.ts';
import type { Db } from '../store/db.ts';
import type { User } from '../users/user.ts';
import { type Core, publish } from './core.ts';
import { eventId } from './event-id.ts';
import { nextId } from './sequence.ts';

export type ChangeAction = Extract<StagePush, { type: 'crm' }>['action'];

/** A write that was made, as webhooks, triggers and open pages hear of it. */
export interface Change {
  /** The API's plural name: `leads`, `tasks`, `unsorted`, … */
  readonly entity: string;
  readonly id: number | string;
  readonly action: ChangeAction;
  /** What only this change knows: old values, the kind of a note, the fate of an incoming lead. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** A row of the timeline (reference: api-v4, section 13). */
export interface TimelineEvent {
  readonly type: string;
  /** The name that finds it by filter, where that is another one (`lead_linked` finds `entity_linked`). */
  readonly filterType?: string;
  /** Singular: `lead`, `contact`, `company`, `customer`, `task`. */
  readonly entityType: string;
  readonly entityId: number;
  readonly before?: readonly unknown[];
  readonly after?: readonly unknown[];
  /** The acting user by default; 0 is the robot. */
  readonly by?: number;
  readonly at?: number;
}

/** One unit of work: one transaction, done by one user at one moment. Everything that writes gets one. */
export interface Unit {
  readonly core: Core;
  readonly db: Db;
  /** Unix seconds, the same during the whole unit. */
  readonly now: number;
  readonly user: User;
  /** Puts an event on the timeline. */
  readonly event: (event: TimelineEvent) => void;
  /** Tells what was written; consequences run before the commit, pages hear of it after. */
  readonly changed: (change: Change) => void;
  /** The id of the note that the system writes with an event; the API shows it in `value_after` and nowhere else. */
  readonly systemNote: () => number;
  /** Something to be pushed to the pages after the commit. */
  readonly push: (push: StagePush) => void;
}

/** A write may set off others (a trigger moves a lead, whose webhook …); a loop of triggers ends here. */
const MOST_CHANGES = 2_000;

/** Runs work in one transaction, lets its consequences follow, and tells the pages when all is kept. */
export function inUnit<T>(core: Core, user: User, work: (unit: Unit) => T): T {
  const changes: Change[] = [];
  const pushes: StagePush[] = [];
  const unit = unitAt(
    core,
    user,
    core.clock.seconds(),
    (change) => changes.push(change),
    (push) => {
      if (push.type === 'notification') keepNotification(core.db, push.notification, unit.now);
      pushes.push(push);
    },
  );
  let result: T;
  try {
    result = core.db.transaction(() => {
      const value = work(unit);
      // `changes` grows while consequences write.
      for (let index = 0; index < Math.min(changes.length, MOST_CHANGES); index++) {
        const change = changes[index];
        if (change) for (const follow of core.consequences) follow(unit, change);
      }
      return value;
    });
  } catch (error) {
    core.cache.clear();
    throw error;
  }
  for (const { entity, id, action } of changes) publish(core, { type: 'crm', entity, id, action });
  for (const push of pushes) publish(core, push);
  if (changes.length > 0) core.clock.wake();
  return result;
}

/** A unit at a given moment, inside a transaction that the caller holds: how scenarios write their past. */
export function unitAt(
  core: Core,
  user: User,
  now: number,
  changed: Unit['changed'] = () => {},
  push: Unit['push'] = () => {},
): Unit {
  const unit: Unit = {
    core,
    db: core.db,
    now,
    user,
    event: (event) => writeEvent(unit, event),
    changed,
    systemNote: () => nextId(core.db, 'note'),
    push,
  };
  return unit;
}

/** A unit that only reads: nothing to commit, nothing to tell. */
export function reading(core: Core, user: User): Unit {
  const refuse = (): never => {
    throw new Error('a reading unit of work cannot write');
  };
  return {
    core,
    db: core.db,
    now: core.clock.seconds(),
    user,
    event: refuse,
    changed: refuse,
    systemNote: refuse,
    push: refuse,
  };
}

function writeEvent(unit: Unit, event: TimelineEvent): void {
  const at = event.at ?? unit.now;
  unit.db.insert('event', {
    id: eventId(at, nextId(unit.db, 'event')),
    type: event.type,
    filter_type: event.filterType,
    entity_type: event.entityType,
    entity_id: event.entityId,
    created_by: event.by ?? unit.user.id,
    created_at: at,
    value_before: JSON.stringify(event.before ?? []),
    value_after: JSON.stringify(event.after ?? []),
  });
}
