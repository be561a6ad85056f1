import type { Consequence } from '../core/core.ts';
import type { Change, Unit } from '../core/unit.ts';
import { isMultiple } from './hook.ts';
import type { Occasion } from './occasion.ts';
import { covers, type Place, placeOf, type Subject, subjectOf } from './subject.ts';
import { entityOf, type Trigger, triggersOf } from './trigger.ts';
import { setOff } from './waiting.ts';

/** What sets triggers off, by what changed. */
const CHANGES: Readonly<Record<string, readonly string[]>> = {
  leads: ['add', 'status', 'note'],
  customers: ['add', 'status'],
  messages: ['add'],
};

/** Sets off the triggers of the stage that a lead or customer came into, or in which a call or message reached it. */
export const fireTriggers: Consequence = (unit, change) => {
  if (!CHANGES[change.entity]?.includes(change.action) || change.detail?.is_accepted) return;
  const triggers = triggersOf(unit.core);
  if (triggers.length === 0) return;
  const id = Number(change.entity === 'messages' ? change.detail?.lead_id : change.id);
  const subject = subjectOf(unit, change.entity === 'customers' ? 'customers' : 'leads', id);
  if (!subject) return;
  for (const trigger of triggers) {
    const occasion = entityOf(trigger.event) === subject.type && occasionFor(unit, trigger, subject, change);
    if (occasion) setOff(unit, trigger, subject, occasion);
  }
};

function occasionFor(unit: Unit, trigger: Trigger, subject: Subject, change: Change): Occasion | undefined {
  const { event } = trigger;
  if (change.action === 'status') return movement(unit, trigger, subject, change);
  if (!covers(unit, trigger, placeOf(subject))) return undefined;
  if (change.entity === 'messages') return event === 'chat' ? { code: 'chat' } : undefined;
  if (change.action === 'note') {
    const wakes = change.detail?.note_type === 'call_in' && change.detail.triggers !== false;
    return wakes && event === 'call_in' ? { code: 'call_in' } : undefined;
  }
  const code = subject.type === 'leads' ? 'lead_added' : 'customer_added';
  return event === code || event === 'lead_added_or_status_changed'
    ? { code, direction: 'went_to_trigger' }
    : undefined;
}

/** How the hooks of widgets name a step into a stage, and one between stages under the same trigger. */
const STEPS = {
  leads: { entered: 'lead_status_changed', inside: 'lead_appeared_in_status' },
  customers: { entered: 'customer_period_changed', inside: 'customer_appeared_in_period' },
} as const;

function movement(unit: Unit, trigger: Trigger, subject: Subject, { detail }: Change): Occasion | undefined {
  const step = STEPS[subject.type];
  if (trigger.event !== step.entered && trigger.event !== 'lead_added_or_status_changed') return undefined;
  const isLead = subject.type === 'leads';
  const from: Place = {
    status_id: Number(detail?.old_status_id),
    pipeline_id: isLead ? Number(detail?.old_pipeline_id) : null,
  };
  const old = {
    old_status_id: Number(from.status_id),
    ...(isLead ? { old_pipeline_id: Number(from.pipeline_id) } : {}),
  };
  const wasInside = covers(unit, trigger, from);
  if (!covers(unit, trigger, placeOf(subject))) {
    // Whoever goes out is told to widgets that asked for every movement, and to nobody else.
    return wasInside && hearsAll(unit, trigger)
      ? { code: step.entered, direction: 'went_from_trigger', ...old }
      : undefined;
  }
  if (!wasInside) return { code: step.entered, direction: 'went_to_trigger', ...old };
  // A step from one stage to another under a stretched trigger is no entry.
  return hearsAll(unit, trigger) ? { code: step.inside, direction: 'went_in_trigger', ...old } : undefined;
}

/** Widgets with `dp.action_multiple` hear of movements inside and out of a trigger too. */
const hearsAll = (unit: Unit, { action }: Trigger): boolean =>
  action.type === 'widget' && isMultiple(unit, action.code);
