import { filledTerms, termsHold } from '../bots/terms.ts';
import type { Core } from '../core/core.ts';
import { inUnit, type Unit } from '../core/unit.ts';
import type { DueWork } from '../time/clock.ts';
import { ROBOT } from '../users/user.ts';
import { fire } from './fire.ts';
import type { Occasion } from './occasion.ts';
import { covers, placeOf, type Subject, subjectOf } from './subject.ts';
import { entityOf, type Trigger, triggersOf } from './trigger.ts';

interface WaitingRow {
  readonly id: number;
  readonly trigger_id: number;
  readonly entity_id: number;
  readonly occasion: string;
}

/** Fires a trigger whose event has come: at once, or when its delay has passed. */
export function setOff(unit: Unit, trigger: Trigger, subject: Subject, occasion: Occasion): void {
  if (trigger.delay === 0) {
    fireIfWanted(unit, trigger, subject, occasion);
    return;
  }
  unit.db.insert('dp_waiting', {
    trigger_id: trigger.id,
    entity_id: subject.row.id,
    occasion: JSON.stringify(occasion),
    due_at: unit.now + trigger.delay,
  });
}

function fireIfWanted(unit: Unit, trigger: Trigger, subject: Subject, occasion: Occasion): void {
  if (conditionsHold(unit, trigger, subject)) fire(unit, trigger, subject, occasion);
}

function conditionsHold(unit: Unit, { conditions }: Trigger, { type, row }: Subject): boolean {
  if (!conditions || conditions.conditions.length === 0) return true;
  return termsHold(conditions.logic, filledTerms(unit, { type, id: row.id }, conditions.conditions));
}

/** Fires triggers whose delay has passed, as the clock comes to them. */
export function waitingTriggers(core: Core): DueWork {
  return {
    next: () => {
      const next = core.db.value<number | null>('SELECT min(due_at) FROM dp_waiting');
      return next == null ? undefined : next * 1000;
    },
    run: async (now) => {
      for (;;) {
        const row = core.db.get<WaitingRow>(
          'SELECT * FROM dp_waiting WHERE due_at <= ? ORDER BY due_at, id LIMIT 1',
          Math.floor(now / 1000),
        );
        if (!row) return;
        inUnit(core, ROBOT, (unit) => act(unit, row));
      }
    },
  };
}

/** A lead that has left the stage meanwhile is left alone; only news of its leaving still go out. */
function act(unit: Unit, row: WaitingRow): void {
  unit.db.run('DELETE FROM dp_waiting WHERE id = ?', row.id);
  const trigger = triggersOf(unit.core).find(({ id }) => id === row.trigger_id);
  const subject = trigger && subjectOf(unit, entityOf(trigger.event), row.entity_id);
  if (!subject) return;
  const occasion = JSON.parse(row.occasion) as Occasion;
  const isThere = occasion.direction === 'went_from_trigger' || covers(unit, trigger, placeOf(subject));
  if (isThere) fireIfWanted(unit, trigger, subject, occasion);
}
