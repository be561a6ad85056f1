import type { Unit } from '../core/unit.ts';
import { setDuplicateControl } from '../pipelines/duplicate-control.ts';
import { addStage, addSystemStages, stageId } from '../pipelines/make.ts';
import { INCOMING, LOST, WON } from '../pipelines/stages.ts';
import type { PipelineSeed } from './scenario.ts';

const FIRST_PIPELINE_ID = 6_950_551;

/** The stages of a new account. */
const DEFAULT_PIPELINE: PipelineSeed = {
  name: 'Pipeline',
  stages: [
    { name: 'Initial contact', color: '#99ccff' },
    { name: 'Discussions', color: '#ffff99' },
    { name: 'Decision making', color: '#ffcc66' },
    { name: 'Contract discussion', color: '#ffcccc' },
  ],
};

const COLORS = ['#99ccff', '#ffff99', '#ffcc66', '#ffcccc', '#ccc8f9', '#87f2c0', '#d6eaff', '#ffdc7f'];

export function seedPipelines(unit: Unit, pipelines: readonly PipelineSeed[]): void {
  for (const [index, seed] of (pipelines.length === 0 ? [DEFAULT_PIPELINE] : pipelines).entries()) {
    const isUnsortedOn = seed.is_unsorted_on ?? true;
    const id = seed.id ?? FIRST_PIPELINE_ID + index * 8;
    unit.db.insert('pipeline', {
      id,
      name: seed.name,
      sort: index + 1,
      is_main: index === 0,
      is_unsorted_on: isUnsortedOn,
      is_archive: seed.is_archive ?? false,
    });
    addSystemStages(unit, id, isUnsortedOn);
    if (seed.is_duplication_control_enabled) setDuplicateControl(unit, id, true);
    renameSystemStages(unit, id, seed);
    for (const [at, stage] of seed.stages.entries()) {
      const { name, color, id: given } = typeof stage === 'string' ? { name: stage } : stage;
      addStage(unit, id, {
        id: given ?? stageId(unit),
        name,
        color: color ?? COLORS[at % COLORS.length] ?? '#99ccff',
        sort: 20 + at * 10,
        type: 0,
        is_editable: true,
      });
    }
  }
  // Stages are counted apart from their table: the next new one must not take the id of one that was given here.
  unit.db.run("UPDATE sequence SET value = max(value, (SELECT max(id) FROM status)) WHERE name = 'status'");
  unit.core.cache.clear();
}

function renameSystemStages(unit: Unit, pipelineId: number, seed: PipelineSeed): void {
  // The condition is a part of the text: the driver dies of a parameter on which a partial index depends.
  const rename = (where: string, name: string, id?: number): void => {
    unit.db.run(
      `UPDATE status SET name = ?, id = ifnull(?, id) WHERE pipeline_id = ? AND ${where}`,
      name,
      id,
      pipelineId,
    );
  };
  const { incoming, won, lost } = seed;
  if (typeof incoming === 'string') rename(`type = ${INCOMING}`, incoming);
  else if (incoming) rename(`type = ${INCOMING}`, incoming.name, incoming.id);
  if (won !== undefined) rename(`id = ${WON}`, won);
  if (lost !== undefined) rename(`id = ${LOST}`, lost);
}
