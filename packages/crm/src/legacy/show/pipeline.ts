import type { Pipeline, Stage } from '../../pipelines/stages.ts';

/** A pipeline in version 2, its stages by their id. */
export const pipelineV2 = (pipeline: Pipeline): object => ({
  id: pipeline.id,
  name: pipeline.name,
  sort: pipeline.sort,
  is_main: pipeline.is_main === 1,
  statuses: byId(pipeline, ({ id, name, color, sort, is_editable }) => ({
    id,
    name,
    color,
    sort,
    is_editable: is_editable === 1,
  })),
  _links: { self: { href: `/api/v2/pipelines?id=${pipeline.id}`, method: 'get' } },
});

/** The same in the API before version 2. */
export const pipelinePrivate = (pipeline: Pipeline): object => ({
  id: pipeline.id,
  value: pipeline.id,
  label: pipeline.name,
  name: pipeline.name,
  sort: pipeline.sort,
  is_main: pipeline.is_main === 1,
  statuses: byId(pipeline, ({ id, name, color, sort, is_editable, pipeline_id }) => ({
    id,
    name,
    color,
    sort,
    editable: is_editable === 1 ? 'Y' : 'N',
    pipeline_id,
  })),
});

/** Pipelines by their id, as both old APIs list them. */
export const byPipeline = (
  pipelines: readonly Pipeline[],
  show: (pipeline: Pipeline) => object,
): Readonly<Record<string, object>> =>
  Object.fromEntries(pipelines.map((pipeline) => [String(pipeline.id), show(pipeline)]));

const byId = (pipeline: Pipeline, show: (stage: Stage) => object): object =>
  Object.fromEntries(pipeline.stages.map((stage) => [String(stage.id), show(stage)]));
