import type { Batch } from '../http/batch.ts';
import { many, one } from '../http/body.ts';
import { forbidden, notFound } from '../http/problem.ts';
import { collectionOf, noContent, ok } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { withOf } from '../list/list.ts';
import type * as t from '../shape/index.ts';
import { isStageColor } from './colors.ts';
import { changedStages, existing, stageItem } from './routes.ts';
import { type Stage, stageOf } from './stages.ts';
import { describedStages, stageSchema, stageView, visibleStages } from './view.ts';
import { addStages, changeStage, isSystem, removeStage } from './write.ts';

const PATH = '/api/v4/leads/pipelines/{pipeline_id}/statuses';

const pipelineIn = (ctx: Ctx) => existing(ctx, idOf(ctx, 'pipeline_id'));

function stageIn(ctx: Ctx): Stage {
  const stage = stageOf(pipelineIn(ctx), idOf(ctx));
  if (!stage) throw notFound('Status not found');
  return stage;
}

const shown = (ctx: Ctx, stages: readonly Stage[]): readonly object[] =>
  withOf(ctx.query).has('descriptions')
    ? describedStages(ctx, stages)
    : stages.map((stage) => stageView(ctx, stage));

function checkColors(batch: Batch<t.Infer<typeof stageItem>>): void {
  for (const [index, { color }] of batch.items.entries()) {
    if (color && !isStageColor(color)) batch.fail(index, 'NotSupportedChoice', 'color');
  }
}

export const statusRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '17.1',
    summary: 'List the stages of a pipeline',
    query: { with: ['descriptions'] },
    reply: { kind: 'collection', of: 'statuses', item: stageSchema },
    handle: (ctx) => collectionOf(ctx, 'statuses', shown(ctx, visibleStages(pipelineIn(ctx)))),
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '17.3',
    summary: 'Add stages',
    access: 'admin',
    body: many(stageItem),
    reply: { kind: 'collection', of: 'statuses', item: stageSchema },
    handle: (ctx, batch) => {
      checkColors(batch);
      for (const [index, { name }] of batch.items.entries())
        if (!name) batch.fail(index, 'FieldMissing', 'name');
      batch.settle();
      const ids = addStages(ctx, pipelineIn(ctx).id, batch.items);
      const pipeline = pipelineIn(ctx);
      const added = ids.map((id, index) => {
        const stage = stageOf(pipeline, id);
        return { ...(stage ? stageView(ctx, stage) : {}), request_id: batch.requestId(index) };
      });
      return collectionOf(ctx, 'statuses', added);
    },
  }),
  route({
    method: 'PATCH',
    path: PATH,
    section: '17.1',
    summary: 'Change stages',
    access: 'admin',
    body: many(changedStages),
    reply: { kind: 'collection', of: 'statuses', item: stageSchema },
    handle: (ctx, batch) => {
      checkColors(batch);
      const pipeline = pipelineIn(ctx);
      const stages = batch.items.map(({ id }, index) => {
        const stage = stageOf(pipeline, id);
        if (!stage) batch.fail(index, 'NotSupportedChoice', 'id');
        return stage;
      });
      batch.settle();
      for (const [index, stage] of stages.entries()) {
        const item = batch.items[index];
        if (stage && item) changeStage(ctx, stage, item);
      }
      const changed = batch.items.map(({ id }, index) => {
        const stage = stageOf(pipelineIn(ctx), id);
        return { ...(stage ? stageView(ctx, stage) : {}), request_id: batch.requestId(index) };
      });
      return collectionOf(ctx, 'statuses', changed);
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/{id}`,
    section: '17.1',
    summary: 'Get a stage',
    query: { with: ['descriptions'] },
    reply: { kind: 'one', of: 'status', item: stageSchema },
    handle: (ctx) => ok(shown(ctx, [stageIn(ctx)])[0]),
  }),
  route({
    method: 'PATCH',
    path: `${PATH}/{id}`,
    section: '17.3',
    summary: 'Change a stage; system stages can only be renamed',
    access: 'admin',
    body: one(stageItem),
    reply: { kind: 'one', of: 'status', item: stageSchema },
    handle: (ctx, batch) => {
      const stage = stageIn(ctx);
      checkColors(batch);
      batch.settle();
      for (const item of batch.items) changeStage(ctx, stage, item);
      return ok(stageView(ctx, stageIn(ctx)));
    },
  }),
  route({
    method: 'DELETE',
    path: `${PATH}/{id}`,
    section: '17.3',
    summary: 'Remove a stage; its leads move to the first one',
    access: 'admin',
    reply: { kind: 'empty' },
    handle: (ctx) => {
      const stage = stageIn(ctx);
      if (isSystem(stage)) throw forbidden('System statuses can not be deleted');
      removeStage(ctx, pipelineIn(ctx), stage);
      return noContent();
    },
  }),
];
