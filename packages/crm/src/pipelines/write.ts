import type { Unit } from '../core/unit.ts';
import { Problem, validationFailed } from '../http/problem.ts';
import { issue } from '../shape/index.ts';
import { addIncoming, addStage, stageId } from './make.ts';
import {
  firstStage,
  INCOMING,
  LOST,
  type Pipeline,
  pipelineOf,
  pipelinesOf,
  type Stage,
  WON,
} from './stages.ts';

/** Stages of one pipeline, system ones included (reference: api-v4, section 2.6). */
const MOST_STAGES = 100;

export interface StageItem {
  readonly id?: number | null | undefined;
  readonly name?: string | null | undefined;
  readonly sort?: number | null | undefined;
  readonly color?: string | null | undefined;
  readonly descriptions?: readonly DescriptionItem[] | null | undefined;
}

export interface DescriptionItem {
  readonly level: string;
  readonly description: string;
}

export const isSystem = (stage: Stage): boolean =>
  stage.id === WON || stage.id === LOST || stage.type === INCOMING;

/** Exactly one pipeline is the main one: making another one main takes it from the first. */
export function makeMain(unit: Unit, pipelineId: number): void {
  unit.db.run('UPDATE pipeline SET is_main = 0 WHERE is_main = 1');
  unit.db.update('pipeline', pipelineId, { is_main: true });
}

/** Switching incoming leads on brings the stage for them; off only hides it, as leads may stand in it. */
export function switchIncoming(unit: Unit, pipeline: Pipeline, on: boolean): void {
  unit.db.update('pipeline', pipeline.id, { is_unsorted_on: on });
  if (on && !pipeline.stages.some((stage) => stage.type === INCOMING)) addIncoming(unit, pipeline.id);
}

export function addStages(unit: Unit, pipelineId: number, items: readonly StageItem[]): readonly number[] {
  const present = unit.db.value<number>('SELECT count(*) FROM status WHERE pipeline_id = ?', pipelineId) ?? 0;
  if (present + items.length > MOST_STAGES)
    throw new Problem(422, `Limit ${MOST_STAGES} statuses per pipeline`);
  const last =
    unit.db.value<number>(
      'SELECT max(sort) FROM status WHERE pipeline_id = ? AND sort < 10000',
      pipelineId,
    ) ?? 10;
  const ids = items.map((item, index) => {
    const id = stageId(unit);
    const sort = item.sort ?? last + 1 + index;
    addStage(unit, pipelineId, {
      id,
      name: item.name ?? '',
      color: item.color ?? '#fffeb2',
      sort,
      type: 0,
      is_editable: true,
    });
    describe(unit, pipelineId, id, item.descriptions);
    return id;
  });
  renumber(unit, pipelineId);
  return ids;
}

/** System stages take a name and nothing else. */
export function changeStage(unit: Unit, stage: Stage, item: StageItem): void {
  const changes = {
    ...(item.name ? { name: item.name } : {}),
    ...(item.color && !isSystem(stage) ? { color: item.color } : {}),
    ...(item.sort && !isSystem(stage) ? { sort: item.sort } : {}),
  };
  for (const [column, value] of Object.entries(changes)) {
    unit.db.run(
      `UPDATE status SET ${column} = ? WHERE pipeline_id = ? AND id = ?`,
      value,
      stage.pipeline_id,
      stage.id,
    );
  }
  describe(unit, stage.pipeline_id, stage.id, item.descriptions);
  renumber(unit, stage.pipeline_id);
}

function describe(
  unit: Unit,
  pipelineId: number,
  statusId: number,
  items: readonly DescriptionItem[] | null | undefined,
): void {
  if (!items) return;
  const { now, user } = unit;
  unit.db.run('DELETE FROM status_description WHERE pipeline_id = ? AND status_id = ?', pipelineId, statusId);
  for (const { level, description } of items) {
    unit.db.insert('status_description', {
      pipeline_id: pipelineId,
      status_id: statusId,
      level,
      description,
      created_at: now,
      updated_at: now,
      created_by: user.id,
      updated_by: user.id,
    });
  }
}

/** Ordinary stages are numbered 20, 30, 40 … after every change. */
function renumber(unit: Unit, pipelineId: number): void {
  const ids = unit.db.all<{ readonly id: number }>(
    'SELECT id FROM status WHERE pipeline_id = ? AND type = 0 AND id NOT IN (?, ?) ORDER BY sort, id',
    pipelineId,
    WON,
    LOST,
  );
  for (const [index, { id }] of ids.entries()) {
    unit.db.run(
      'UPDATE status SET sort = ? WHERE pipeline_id = ? AND id = ?',
      20 + index * 10,
      pipelineId,
      id,
    );
  }
  unit.core.cache.clear();
}

/** Leads of a removed stage move to the first one. */
export function removeStage(unit: Unit, pipeline: Pipeline, stage: Stage): void {
  const rest = { ...pipeline, stages: pipeline.stages.filter((other) => other.id !== stage.id) };
  const target = firstStage(rest);
  unit.db.run(
    'UPDATE lead SET status_id = ? WHERE pipeline_id = ? AND status_id = ?',
    target?.id,
    pipeline.id,
    stage.id,
  );
  unit.db.run('DELETE FROM status WHERE pipeline_id = ? AND id = ?', pipeline.id, stage.id);
  renumber(unit, pipeline.id);
}

/** @throws Problem when it is gone, holds leads, or is the last one. */
export function removePipeline(unit: Unit, id: number): void {
  const pipeline = pipelineOf(unit, id);
  if (!pipeline) throw validationFailed([{ errors: [issue('NotSupportedChoice', 'id')] }]);
  const holds = unit.db.get('SELECT 1 FROM lead WHERE pipeline_id = ? AND is_deleted = 0 LIMIT 1', id);
  if (holds) throw new Problem(422, 'Only pipelines without leads can be deleted');
  const heir = pipelinesOf(unit).find((other) => other.id !== id);
  const stage = heir && firstStage(heir);
  if (!heir || !stage) throw new Problem(422, 'The last pipeline can not be deleted');
  // What lies in the bin, or only remembers the pipeline, goes to another one.
  unit.db.run('UPDATE lead SET pipeline_id = ?, status_id = ? WHERE pipeline_id = ?', heir.id, stage.id, id);
  unit.db.run('UPDATE unsorted SET pipeline_id = ? WHERE pipeline_id = ?', heir.id, id);
  unit.db.run('UPDATE source SET pipeline_id = ? WHERE pipeline_id = ?', heir.id, id);
  unit.db.run('DELETE FROM pipeline WHERE id = ?', id);
  if (pipeline.is_main === 1) makeMain(unit, heir.id);
  unit.core.cache.clear();
}
