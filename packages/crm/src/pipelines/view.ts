import { INT, LINKS, listSchema, objectSchema, TEXT, TRUTH } from '../entity/schema.ts';
import type { Ctx } from '../http/route.ts';
import { INCOMING, type Pipeline, type Stage } from './stages.ts';

interface DescriptionRow {
  readonly id: number;
  readonly pipeline_id: number;
  readonly status_id: number;
  readonly level: string;
  readonly description: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly created_by: number;
  readonly updated_by: number;
}

/** A pipeline with its stages (reference: api-v4, section 17.2). */
export const pipelineView = (ctx: Ctx, pipeline: Pipeline): object => ({
  id: pipeline.id,
  name: pipeline.name,
  sort: pipeline.sort,
  is_main: pipeline.is_main === 1,
  is_unsorted_on: pipeline.is_unsorted_on === 1,
  is_archive: pipeline.is_archive === 1,
  account_id: ctx.core.accountId(),
  _links: { self: { href: `${ctx.origin}/api/v4/leads/pipelines/${pipeline.id}` } },
  _embedded: { statuses: visibleStages(pipeline).map((stage) => stageView(ctx, stage)) },
});

/** Without the incoming stage where incoming leads are switched off. */
export const visibleStages = (pipeline: Pipeline): readonly Stage[] =>
  pipeline.stages.filter((stage) => stage.type !== INCOMING || pipeline.is_unsorted_on === 1);

export const stageView = (ctx: Ctx, stage: Stage): object => ({
  id: stage.id,
  name: stage.name,
  sort: stage.sort,
  is_editable: stage.is_editable === 1,
  pipeline_id: stage.pipeline_id,
  color: stage.color,
  type: stage.type,
  account_id: ctx.core.accountId(),
  _links: {
    self: { href: `${ctx.origin}/api/v4/leads/pipelines/${stage.pipeline_id}/statuses/${stage.id}` },
  },
});

/** Stages with `with=descriptions`. */
export function describedStages(ctx: Ctx, stages: readonly Stage[]): readonly object[] {
  const rows = ctx.db.all<DescriptionRow>('SELECT * FROM status_description ORDER BY id');
  return stages.map((stage) => ({
    ...stageView(ctx, stage),
    descriptions: rows
      .filter((row) => row.pipeline_id === stage.pipeline_id && row.status_id === stage.id)
      .map((row) => ({ ...row, account_id: ctx.core.accountId() })),
  }));
}

export const stageSchema = objectSchema({
  id: INT,
  name: TEXT,
  sort: INT,
  is_editable: TRUTH,
  pipeline_id: INT,
  color: TEXT,
  type: INT,
  account_id: INT,
  _links: LINKS,
});

export const pipelineSchema = objectSchema({
  id: INT,
  name: TEXT,
  sort: INT,
  is_main: TRUTH,
  is_unsorted_on: TRUTH,
  is_archive: TRUTH,
  account_id: INT,
  _links: LINKS,
  _embedded: objectSchema({ statuses: listSchema(stageSchema) }),
});
