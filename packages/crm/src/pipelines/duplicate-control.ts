import type { Unit } from '../core/unit.ts';
import { INT, listSchema, objectSchema } from '../entity/schema.ts';
import { one } from '../http/body.ts';
import type { Reply } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import { recall, remember } from '../store/meta.ts';
import { pipelineOf } from './stages.ts';

const PATH = '/ajax/v1/pipelines/duplication_control';

/** Pipelines in which a new request of a known contact joins his open lead. */
const controlled = ({ db }: Pick<Unit, 'db'>): readonly number[] =>
  JSON.parse(recall(db, 'duplicate_control') ?? '[]') as number[];

export const hasDuplicateControl = (unit: Unit, pipelineId: number): boolean =>
  controlled(unit).includes(pipelineId);

export function setDuplicateControl(unit: Pick<Unit, 'db'>, pipelineId: number, isEnabled: boolean): void {
  const others = controlled(unit).filter((id) => id !== pipelineId);
  remember(unit.db, { duplicate_control: JSON.stringify(isEnabled ? [...others, pipelineId] : others) });
}

const item = objectSchema({ pipeline_ids: listSchema(INT) });
const reply = (ctx: Ctx): Reply => ({
  status: 200,
  type: 'application/json',
  body: { pipeline_ids: controlled(ctx) },
});

/**
 * The rule of duplicates, which each pipeline has for itself. The live system sets it in a window of the pipeline and
 * has no public routes for it: these are the page's own.
 */
export const duplicateControlRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '6.5',
    summary: 'Pipelines with control of duplicates',
    reply: { kind: 'raw', of: 'duplication_control', item },
    handle: reply,
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '6.5',
    summary: 'Switch the control of duplicates of a pipeline on or off',
    access: 'admin',
    body: one(t.object({ pipeline_id: t.ref(), is_enabled: t.bool() })),
    reply: { kind: 'raw', of: 'duplication_control', item },
    handle: (ctx, batch) => {
      for (const [index, { pipeline_id, is_enabled }] of batch.items.entries()) {
        if (!pipelineOf(ctx, pipeline_id)) batch.fail(index, 'NotSupportedChoice', 'pipeline_id');
        batch.settle();
        setDuplicateControl(ctx, pipeline_id, is_enabled);
      }
      return reply(ctx);
    },
  }),
];
