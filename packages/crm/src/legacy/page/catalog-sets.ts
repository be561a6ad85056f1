import type { CatalogRow } from '../../catalogs/catalog.ts';
import { addCatalog, changeCatalogs, removeCatalog } from '../../catalogs/write.ts';
import { Batch } from '../../http/batch.ts';
import { Problem } from '../../http/problem.ts';
import type { Reply } from '../../http/reply.ts';
import type { Ctx } from '../../http/route.ts';
import { malformed, respond } from '../respond.ts';
import { asBool, asIds, asInt, asRecords, asText, known, type Raw } from '../values.ts';

/** What became of one part of a set: the lists by id, and those that it did not find. */
interface Part {
  readonly catalogs: Readonly<Record<string, object>>;
  readonly errors: readonly object[];
}

/** Adds, changes and deletes lists; the reply has a part for each that was asked for. */
export function setCatalogs(ctx: Ctx, work: Raw): Reply {
  // The live page knows one id here and breaks on a list of them; nothing breaks here, but nothing is deleted either.
  if (typeof work.delete === 'object' && work.delete !== null) return malformed();
  return respond(ctx, {
    catalogs: {
      ...('add' in work ? { add: add(ctx, asRecords(work.add)) } : {}),
      ...('update' in work ? { update: update(ctx, asRecords(work.update)) } : {}),
      ...('delete' in work ? { delete: remove(ctx, asIds(work.delete)) } : {}),
    },
  });
}

function add(ctx: Ctx, items: readonly Raw[]): Part {
  const rows = items.map((raw) => addCatalog(ctx, { name: asText(raw.name) ?? '', ...flags(raw) }));
  return { catalogs: byId(rows), errors: [] };
}

const update = (ctx: Ctx, items: readonly Raw[]): Part =>
  each(
    items.map((raw) => asInt(raw.id) ?? 0),
    (id, index) => {
      const raw = items[index] ?? {};
      const item = { ...known({ name: asText(raw.name) || undefined }), ...flags(raw) };
      return changeCatalogs(ctx, new Batch([item]), () => id)[0];
    },
  );

const remove = (ctx: Ctx, ids: readonly number[]): Part => each(ids, (id) => removeCatalog(ctx, id));

function each(ids: readonly number[], work: (id: number, index: number) => CatalogRow | undefined): Part {
  const errors: object[] = [];
  const rows = ids.flatMap((id, index) => {
    try {
      return work(id, index) ?? [];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      errors.push({ id, code: error.status });
      return [];
    }
  });
  return { catalogs: byId(rows), errors };
}

const byId = (rows: readonly CatalogRow[]) =>
  Object.fromEntries(rows.map(({ id, name }) => [id, { id, name }]));

const flags = (raw: Raw) =>
  known({ can_add_elements: asBool(raw.can_add_elements), can_link_multiple: asBool(raw.can_link_multiple) });
