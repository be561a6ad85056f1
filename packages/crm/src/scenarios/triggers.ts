import type { Unit } from '../core/unit.ts';
import { entityOf, type TriggerAction } from '../digital-pipeline/trigger.ts';
import { pipelinesOf } from '../pipelines/stages.ts';
import { stageIn } from './fields.ts';
import { mistake, named } from './mistake.ts';
import type { TriggerActionSeed, TriggerSeed } from './scenario.ts';
import { DAY, userNamed } from './users.ts';

/** Puts the triggers of the Digital Pipeline into their stages. @throws KitError where a name leads nowhere. */
export function seedTriggers(unit: Unit, triggers: readonly TriggerSeed[]): void {
  for (const { pipeline: name, stage, until, event, delay = 0, conditions, action } of triggers) {
    const pipeline =
      entityOf(event) === 'leads'
        ? named(pipelinesOf(unit), name ?? '', 'the pipeline of a trigger')
        : undefined;
    const stageNamed = (wanted: string): number =>
      pipeline ? stageIn(pipeline, wanted).id : customerStage(unit, wanted);
    unit.db.insert('dp_trigger', {
      pipeline_id: pipeline?.id ?? null,
      status_id: stageNamed(stage),
      until_status_id: until === undefined ? null : stageNamed(until),
      event,
      delay,
      conditions: conditions ? JSON.stringify(conditions) : null,
      action: JSON.stringify(actionOf(unit, stageNamed, action)),
      created_at: unit.now - 90 * DAY,
    });
  }
  unit.core.cache.clear();
}

const customerStage = (unit: Unit, name: string): number =>
  named(
    unit.db.all<{ readonly id: number; readonly name: string }>('SELECT id, name FROM customer_status'),
    name,
    'the stage of a trigger',
  ).id;

/** What an action of each type must say. */
const NEEDED: Readonly<Record<TriggerActionSeed['type'], string>> = {
  task: 'text',
  tag: 'tag',
  webhook: 'url',
  change_status: 'stage',
  change_responsible: 'user',
  widget: 'code',
};

function actionOf(
  unit: Unit,
  stageNamed: (name: string) => number,
  action: TriggerActionSeed,
): TriggerAction {
  const needed = NEEDED[action.type];
  if (!(needed in action)) throw mistake(`a trigger of the type "${action.type}" has no "${needed}"`);
  switch (action.type) {
    case 'change_status':
      return { type: 'change_status', status_id: stageNamed(action.stage) };
    case 'change_responsible':
      return { type: 'change_responsible', user_id: userNamed(unit, action.user).id };
    case 'widget':
      return { ...action, settings: action.settings ?? {} };
    default:
      return action;
  }
}
