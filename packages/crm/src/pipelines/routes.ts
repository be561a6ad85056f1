import { many, one } from '../http/body.ts';
import { notFound, Problem } from '../http/problem.ts';
import { collectionOf, noContent, ok } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import { addPipeline } from './add.ts';
import { isStageColor } from './colors.ts';
import { pipelineOf, pipelinesOf } from './stages.ts';
import { pipelineSchema, pipelineView } from './view.ts';
import { makeMain, removePipeline, switchIncoming } from './write.ts';

const PATH = '/api/v4/leads/pipelines';

const stageProps = {
  id: t.optional(t.int()),
  name: t.optional(t.string({ filled: true, max: 255 })),
  sort: t.optional(t.int({ min: 0 })),
  color: t.optional(t.string()),
  descriptions: t.optional(
    t.array(
      t.object({ level: t.choice(['newbie', 'candidate', 'master']), description: t.string({ max: 1_000 }) }),
    ),
  ),
  request_id: t.optional(t.anything()),
} as const;

export const stageItem = t.object(stageProps);
/** An item of the bulk form. */
export const changedStages = t.object({ ...stageProps, id: t.ref() });

const newPipeline = t.object({
  name: t.string({ filled: true, max: 255 }),
  sort: t.int(),
  is_main: t.bool(),
  is_unsorted_on: t.bool(),
  request_id: t.optional(t.anything()),
  _embedded: t.optional(t.object({ statuses: t.optional(t.array(stageItem)) })),
});

const changedPipeline = t.object({
  id: t.optional(t.int()),
  name: t.optional(t.string({ filled: true, max: 255 })),
  sort: t.optional(t.int()),
  is_main: t.optional(t.bool()),
  is_unsorted_on: t.optional(t.bool()),
  request_id: t.optional(t.anything()),
});

type Changed = t.Infer<typeof changedPipeline>;

export const pipelineRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '17.1',
    summary: 'List pipelines; never paged',
    reply: { kind: 'collection', of: 'pipelines', item: pipelineSchema },
    handle: (ctx) =>
      collectionOf(
        ctx,
        'pipelines',
        pipelinesOf(ctx).map((pipeline) => pipelineView(ctx, pipeline)),
      ),
  }),
  route({
    method: 'GET',
    path: `${PATH}/{id}`,
    section: '17.1',
    summary: 'Get a pipeline',
    reply: { kind: 'one', of: 'pipeline', item: pipelineSchema },
    handle: (ctx) => ok(pipelineView(ctx, existing(ctx, idOf(ctx)))),
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '17.3',
    summary: 'Add pipelines with their stages',
    access: 'admin',
    body: many(newPipeline),
    reply: { kind: 'collection', of: 'pipelines', item: pipelineSchema },
    handle: (ctx, batch) => {
      for (const [index, item] of batch.items.entries()) {
        for (const [at, stage] of (item._embedded?.statuses ?? []).entries()) {
          const path = `_embedded.statuses.${at}`;
          if (stage.color && !isStageColor(stage.color))
            batch.fail(index, 'NotSupportedChoice', `${path}.color`);
          if (!stage.name) batch.fail(index, 'FieldMissing', `${path}.name`);
        }
      }
      batch.settle();
      const most = ctx.core.settings.mostPipelines;
      if (pipelinesOf(ctx).length + batch.items.length > most)
        throw new Problem(422, `Limit ${most} pipelines per account`);
      const ids = batch.items.map((item) => addPipeline(ctx, item));
      const added = ids.map((id, index) => ({
        ...pipelineView(ctx, existing(ctx, id)),
        request_id: batch.requestId(index),
      }));
      return collectionOf(ctx, 'pipelines', added);
    },
  }),
  route({
    method: 'PATCH',
    path: PATH,
    section: '17.1',
    summary: 'Change pipelines',
    access: 'admin',
    body: many(changedPipeline),
    reply: { kind: 'collection', of: 'pipelines', item: pipelineSchema },
    handle: (ctx, batch) => {
      for (const [index, { id }] of batch.items.entries()) {
        if (!id || !pipelineOf(ctx, id)) batch.fail(index, 'NotSupportedChoice', 'id');
      }
      batch.settle();
      for (const item of batch.items) changePipeline(ctx, item.id ?? 0, item);
      return collectionOf(
        ctx,
        'pipelines',
        batch.items.map((item, index) => ({
          ...pipelineView(ctx, existing(ctx, item.id ?? 0)),
          request_id: batch.requestId(index),
        })),
      );
    },
  }),
  route({
    method: 'PATCH',
    path: `${PATH}/{id}`,
    section: '17.1',
    summary: 'Change a pipeline',
    access: 'admin',
    body: one(changedPipeline),
    reply: { kind: 'one', of: 'pipeline', item: pipelineSchema },
    handle: (ctx, batch) => {
      const { id } = existing(ctx, idOf(ctx));
      for (const item of batch.items) changePipeline(ctx, id, item);
      return ok(pipelineView(ctx, existing(ctx, id)));
    },
  }),
  route({
    method: 'DELETE',
    path: `${PATH}/{id}`,
    section: '17.3',
    summary: 'Remove a pipeline without leads',
    access: 'admin',
    reply: { kind: 'empty' },
    handle: (ctx) => {
      removePipeline(ctx, idOf(ctx));
      return noContent();
    },
  }),
];

export function existing(ctx: Ctx, id: number) {
  const pipeline = pipelineOf(ctx, id);
  if (!pipeline) throw notFound('Pipeline not found');
  return pipeline;
}

function changePipeline(ctx: Ctx, id: number, item: Changed): void {
  ctx.db.update('pipeline', id, {
    ...(item.name ? { name: item.name } : {}),
    ...(item.sort == null ? {} : { sort: item.sort }),
  });
  // The main pipeline stays main until another one is made so.
  if (item.is_main) makeMain(ctx, id);
  if (item.is_unsorted_on != null) switchIncoming(ctx, existing(ctx, id), item.is_unsorted_on);
  ctx.core.cache.clear();
}
