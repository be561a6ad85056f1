import type { Consequence } from '../core/core.ts';
import type { Change, Unit } from '../core/unit.ts';
import type { LeadRow } from '../leads/lead.ts';
import { pipelineOf } from '../pipelines/stages.ts';
import { fire, type Occasion } from './fire.ts';
import { isMultiple } from './hook.ts';
import { type Trigger, triggersOf } from './trigger.ts';

/** Fires the triggers of the stage that a lead came into, or in which a call or message reached it. */
export const fireTriggers: Consequence = (unit, change) => {
  const isMessage = change.entity === 'messages';
  if (!isMessage && (change.entity !== 'leads' || !['add', 'status', 'note'].includes(change.action))) return;
  if (change.detail?.is_accepted) return;
  const triggers = triggersOf(unit.core);
  if (triggers.length === 0) return;
  const id = isMessage ? Number(change.detail?.lead_id) : change.id;
  const lead = unit.db.get<LeadRow>('SELECT * FROM lead WHERE id = ? AND is_deleted = 0', id);
  if (!lead) return;
  for (const trigger of triggers) {
    const occasion = occasionFor(unit, trigger, lead, change);
    if (occasion) fire(unit, trigger, lead, occasion);
  }
};

function occasionFor(unit: Unit, trigger: Trigger, lead: LeadRow, change: Change): Occasion | undefined {
  const { event } = trigger;
  const isInside = lead.pipeline_id === trigger.pipeline_id && covers(unit, trigger, lead.status_id);
  if (!isInside && change.action !== 'status') return undefined;
  if (change.entity === 'messages') return event === 'chat' ? { code: 'chat' } : undefined;
  if (change.action === 'note') {
    const wakes = change.detail?.note_type === 'call_in' && change.detail.triggers !== false;
    return wakes && event === 'call_in' ? { code: 'call_in' } : undefined;
  }
  if (change.action === 'add') {
    return event === 'lead_added' || event === 'lead_added_or_status_changed'
      ? { code: 'lead_added', direction: 'went_to_trigger' }
      : undefined;
  }
  if (event !== 'lead_status_changed' && event !== 'lead_added_or_status_changed') return undefined;
  const old = {
    old_status_id: Number(change.detail?.old_status_id),
    old_pipeline_id: Number(change.detail?.old_pipeline_id),
  };
  const wasInside = old.old_pipeline_id === trigger.pipeline_id && covers(unit, trigger, old.old_status_id);
  if (!isInside) {
    // Leads that go out are told to widgets that asked for every movement, and to nobody else.
    return wasInside && hearsAll(unit, trigger)
      ? { code: 'lead_status_changed', direction: 'went_from_trigger', ...old }
      : undefined;
  }
  if (!wasInside) return { code: 'lead_status_changed', direction: 'went_to_trigger', ...old };
  // A step from one stage to another under a stretched trigger is no entry.
  return hearsAll(unit, trigger)
    ? { code: 'lead_appeared_in_status', direction: 'went_in_trigger', ...old }
    : undefined;
}

/** Widgets with `dp.action_multiple` hear of movements inside and out of a trigger too. */
const hearsAll = (unit: Unit, { action }: Trigger): boolean =>
  action.type === 'widget' && isMultiple(unit, action.code);

/** Whether a trigger stands over a stage: at its own, or stretched over it. */
function covers(unit: Unit, trigger: Trigger, statusId: number): boolean {
  if (trigger.until_status_id === null) return trigger.status_id === statusId;
  const stages = pipelineOf(unit, trigger.pipeline_id)?.stages.map((stage) => stage.id) ?? [];
  const at = stages.indexOf(statusId);
  return at >= stages.indexOf(trigger.status_id) && at <= stages.indexOf(trigger.until_status_id);
}
