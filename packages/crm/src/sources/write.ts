import type { Batch } from '../http/batch.ts';
import { notFound, Problem } from '../http/problem.ts';
import type { Ctx } from '../http/route.ts';
import { mainPipeline, pipelineOf } from '../pipelines/stages.ts';
import type { ChangedSource, NewSource } from './items.ts';
import { ownerOf, type SourceRow } from './source.ts';

/** Sources of one integration (reference: api-v4, section 2.6). */
const MOST_SOURCES = 100;

export const findSource = (ctx: Ctx, id: number): SourceRow | undefined =>
  ctx.db.get<SourceRow>('SELECT * FROM source WHERE id = ? AND client_id = ?', id, ownerOf(ctx));

/** @throws Problem 404 for a source that is not this integration's. */
export function knownSource(ctx: Ctx, id: number): SourceRow {
  const row = findSource(ctx, id);
  if (!row) throw notFound(`A source with the id ${id} doesn't exist`);
  return row;
}

/** Adds sources, all or none. */
export function addSources(ctx: Ctx, batch: Batch<NewSource>): readonly SourceRow[] {
  const owner = ownerOf(ctx);
  const count = ctx.db.value<number>('SELECT count(*) FROM source WHERE client_id = ?', owner) ?? 0;
  if (count + batch.items.length > MOST_SOURCES)
    throw new Problem(422, `Limit ${MOST_SOURCES} per integration`);
  const seen = new Set<string>();
  for (const [index, item] of batch.items.entries()) {
    if (seen.has(item.external_id) || isTaken(ctx, owner, item.external_id)) {
      batch.fail(index, 'SourceAlreadyExists', 'external_id');
    }
    seen.add(item.external_id);
    checkPipeline(ctx, batch, index, item.pipeline_id);
  }
  batch.settle();
  return batch.items.map((item) => {
    const isFirst = !ctx.db.get('SELECT 1 FROM source WHERE client_id = ? AND is_default = 1', owner);
    const isDefault = item.default ?? isFirst;
    if (isDefault) clearDefault(ctx, owner);
    const { id } = ctx.db.insert('source', {
      client_id: owner,
      name: item.name,
      external_id: item.external_id,
      pipeline_id: item.pipeline_id ?? mainPipeline(ctx)?.id,
      is_default: isDefault,
      origin_code: item.origin_code,
      services: JSON.stringify(item.services ?? []),
    });
    ctx.changed({ entity: 'sources', id, action: 'add' });
    return knownSource(ctx, id);
  });
}

/** Changes sources, all or none. @throws Problem 404 when one of them is not this integration's. */
export function changeSources(
  ctx: Ctx,
  batch: Batch<ChangedSource>,
  idAt: (index: number) => number,
): readonly SourceRow[] {
  const owner = ownerOf(ctx);
  const rows = batch.items.map((_, index) => knownSource(ctx, idAt(index)));
  for (const [index, item] of batch.items.entries()) {
    checkPipeline(ctx, batch, index, item.pipeline_id);
    const isNew = item.external_id && item.external_id !== rows[index]?.external_id;
    if (isNew && isTaken(ctx, owner, item.external_id ?? ''))
      batch.fail(index, 'SourceAlreadyExists', 'external_id');
  }
  batch.settle();
  return rows.map((row, index) => {
    const item = batch.items[index] ?? {};
    if (item.default) clearDefault(ctx, owner);
    const { name, external_id, pipeline_id, origin_code, services } = item;
    const given = {
      name,
      external_id,
      pipeline_id,
      origin_code,
      services: services && JSON.stringify(services),
    };
    ctx.db.update('source', row.id, {
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)),
      ...(item.default ? { is_default: 1 } : {}),
    });
    ctx.changed({ entity: 'sources', id: row.id, action: 'update' });
    return knownSource(ctx, row.id);
  });
}

export function removeSource(ctx: Ctx, id: number): void {
  ctx.db.run('DELETE FROM source WHERE id = ?', knownSource(ctx, id).id);
  ctx.changed({ entity: 'sources', id, action: 'delete' });
}

const isTaken = (ctx: Ctx, owner: string, externalId: string): boolean =>
  ctx.db.get('SELECT 1 FROM source WHERE client_id = ? AND external_id = ?', owner, externalId) !== undefined;

/** Exactly one source of an integration is its default. */
const clearDefault = (ctx: Ctx, owner: string): void => {
  ctx.db.run('UPDATE source SET is_default = 0 WHERE client_id = ?', owner);
};

function checkPipeline(ctx: Ctx, batch: Batch<unknown>, index: number, id: number | null | undefined): void {
  if (id != null && !pipelineOf(ctx, id)) batch.fail(index, 'NotSupportedChoice', 'pipeline_id');
}
