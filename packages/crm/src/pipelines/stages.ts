import type { ConfigCache } from '../core/cache.ts';
import type { Db } from '../store/db.ts';

/** The system stages: the same id in every pipeline. */
export const WON = 142;
export const LOST = 143;

/** `type` of the incoming stage. */
export const INCOMING = 1;

export interface Stage {
  readonly pipeline_id: number;
  readonly id: number;
  readonly name: string;
  readonly sort: number;
  readonly color: string;
  readonly type: number;
  readonly is_editable: number;
}

export interface Pipeline {
  readonly id: number;
  readonly name: string;
  readonly sort: number;
  readonly is_main: number;
  readonly is_unsorted_on: number;
  readonly is_archive: number;
  /** In their order, the incoming one first, won and lost last. */
  readonly stages: readonly Stage[];
}

interface Source {
  readonly db: Db;
  readonly core: { readonly cache: ConfigCache };
}

/** Every pipeline with its stages, in order. */
export const pipelinesOf = (source: Source): readonly Pipeline[] =>
  source.core.cache.get('pipelines', () => {
    const stages = source.db.all<Stage>('SELECT * FROM status ORDER BY pipeline_id, sort, id');
    return source.db
      .all<Omit<Pipeline, 'stages'>>('SELECT * FROM pipeline ORDER BY sort, id')
      .map((pipeline) => ({
        ...pipeline,
        stages: stages.filter((stage) => stage.pipeline_id === pipeline.id),
      }));
  });

export const pipelineOf = (source: Source, id: number): Pipeline | undefined =>
  pipelinesOf(source).find((pipeline) => pipeline.id === id);

export const mainPipeline = (source: Source): Pipeline | undefined => {
  const all = pipelinesOf(source);
  return all.find((pipeline) => pipeline.is_main === 1) ?? all[0];
};

export const stageOf = (pipeline: Pipeline | undefined, id: number): Stage | undefined =>
  pipeline?.stages.find((stage) => stage.id === id);

/** Where a lead starts: the first stage that is not a system one; won where a pipeline has none. */
export const firstStage = (pipeline: Pipeline): Stage | undefined =>
  pipeline.stages.find((stage) => stage.type !== INCOMING && stage.id !== WON && stage.id !== LOST) ??
  pipeline.stages.find((stage) => stage.id === WON);

export const isClosed = (statusId: number): boolean => statusId === WON || statusId === LOST;
