import { nextId } from '../core/sequence.ts';
import type { Unit } from '../core/unit.ts';
import { INCOMING, LOST, WON } from './stages.ts';

const FIRST_STAGE_ID = 58_141_803;

/** An id for a stage: stages are keyed by their pipeline too, so their table does not count by itself. */
export const stageId = (unit: Unit): number => nextId(unit.db, 'status', FIRST_STAGE_ID);

/** The three stages that every pipeline has and nobody can remove. */
export function addSystemStages(unit: Unit, pipelineId: number, isUnsortedOn: boolean): void {
  if (isUnsortedOn) addIncoming(unit, pipelineId);
  addStage(unit, pipelineId, {
    id: WON,
    name: 'Closed - won',
    color: '#CCFF66',
    sort: 10_000,
    type: 0,
    is_editable: false,
  });
  addStage(unit, pipelineId, {
    id: LOST,
    name: 'Closed - lost',
    color: '#D5D8DB',
    sort: 11_000,
    type: 0,
    is_editable: false,
  });
}

interface StageRow {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly sort: number;
  readonly type: number;
  readonly is_editable: boolean;
}

export const addStage = (unit: Unit, pipelineId: number, stage: StageRow): void => {
  unit.db.insert('status', { pipeline_id: pipelineId, ...stage });
};

export function addIncoming(unit: Unit, pipelineId: number): void {
  addStage(unit, pipelineId, {
    id: stageId(unit),
    name: 'Incoming leads',
    color: '#c1c1c1',
    sort: 10,
    type: INCOMING,
    is_editable: false,
  });
}
