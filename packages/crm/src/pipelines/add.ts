import type { Unit } from '../core/unit.ts';
import { addSystemStages } from './make.ts';
import { pipelineOf, stageOf } from './stages.ts';
import { addStages, changeStage, makeMain, type StageItem } from './write.ts';

export interface NewPipeline {
  readonly name: string;
  readonly sort: number;
  readonly is_main: boolean;
  readonly is_unsorted_on: boolean;
  readonly _embedded?: { readonly statuses?: readonly StageItem[] | null | undefined } | null | undefined;
}

/** Adds a pipeline with its system stages and those that were given; entries of the system stages rename them. */
export function addPipeline(unit: Unit, item: NewPipeline): number {
  const { id } = unit.db.insert('pipeline', {
    name: item.name,
    sort: item.sort,
    is_main: false,
    is_unsorted_on: item.is_unsorted_on,
  });
  if (item.is_main) makeMain(unit, id);
  addSystemStages(unit, id, item.is_unsorted_on);
  unit.core.cache.clear();
  const stages = item._embedded?.statuses ?? [];
  const isKnown = (stage: (typeof stages)[number]): boolean =>
    stage.id != null && stageOf(pipelineOf(unit, id), stage.id) !== undefined;
  addStages(
    unit,
    id,
    stages.filter((stage) => !isKnown(stage)),
  );
  for (const stage of stages.filter(isKnown)) {
    const known = stageOf(pipelineOf(unit, id), stage.id ?? 0);
    if (known) changeStage(unit, known, stage);
  }
  return id;
}
