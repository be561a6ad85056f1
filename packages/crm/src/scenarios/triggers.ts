import type { Unit } from '../core/unit.ts';
import type { TriggerAction } from '../digital-pipeline/trigger.ts';
import { type Pipeline, pipelinesOf } from '../pipelines/stages.ts';
import { stageIn } from './fields.ts';
import { mistake, named } from './mistake.ts';
import type { TriggerActionSeed, TriggerSeed } from './scenario.ts';
import { DAY, userNamed } from './users.ts';

/** Puts the triggers of the Digital Pipeline into their stages. @throws KitError where a name leads nowhere. */
export function seedTriggers(unit: Unit, triggers: readonly TriggerSeed[]): void {
  for (const { pipeline: name, stage, until, event, action } of triggers) {
    const pipeline = named(pipelinesOf(unit), name, 'the pipeline of a trigger');
    unit.db.insert('dp_trigger', {
      pipeline_id: pipeline.id,
      status_id: stageIn(pipeline, stage).id,
      until_status_id: until === undefined ? null : stageIn(pipeline, until).id,
      event,
      action: JSON.stringify(actionOf(unit, pipeline, action)),
      created_at: unit.now - 90 * DAY,
    });
  }
  unit.core.cache.clear();
}

/** What an action of each type must say. */
const NEEDED: Readonly<Record<TriggerActionSeed['type'], string>> = {
  task: 'text',
  tag: 'tag',
  webhook: 'url',
  change_status: 'stage',
  change_responsible: 'user',
  widget: 'code',
};

function actionOf(unit: Unit, pipeline: Pipeline, action: TriggerActionSeed): TriggerAction {
  const needed = NEEDED[action.type];
  if (!(needed in action)) throw mistake(`a trigger of the type "${action.type}" has no "${needed}"`);
  switch (action.type) {
    case 'change_status':
      return { type: 'change_status', status_id: stageIn(pipeline, action.stage).id };
    case 'change_responsible':
      return { type: 'change_responsible', user_id: userNamed(unit, action.user).id };
    case 'widget':
      return { ...action, settings: action.settings ?? {} };
    default:
      return action;
  }
}
