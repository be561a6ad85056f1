import { hiddenCatalogs, visibleElements } from '../../catalogs/rights.ts';
import { addCatalog, removeCatalog } from '../../catalogs/write.ts';
import { loose } from '../../http/body.ts';
import { noContent } from '../../http/reply.ts';
import { type Ctx, type Route, route } from '../../http/route.ts';
import { Where } from '../../list/where.ts';
import { addPipeline } from '../../pipelines/add.ts';
import { pipelineOf, pipelinesOf } from '../../pipelines/stages.ts';
import { removePipeline } from '../../pipelines/write.ts';
import { isRecord } from '../../shape/index.ts';
import { respond } from '../respond.ts';
import { byPipeline, pipelinePrivate } from '../show/pipeline.ts';
import { asIds, asInt, asRecords, asText, type Raw } from '../values.ts';

const PATH = '/private/api/v2/json';

interface CatalogRow {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly created_by: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly sort: number;
}

const seenCatalogs = (ctx: Ctx): readonly CatalogRow[] => {
  const hidden = hiddenCatalogs(ctx);
  const rows = ctx.db.all<CatalogRow>('SELECT * FROM catalog ORDER BY sort, id');
  return rows.filter(({ id }) => !hidden.includes(id));
};

const catalogs = (ctx: Ctx): readonly object[] =>
  seenCatalogs(ctx).map((row) => ({
    id: row.id,
    name: row.name,
    type: row.type,
    created_by: row.created_by,
    date_create: row.created_at,
    date_modify: row.updated_at,
    sort: row.sort,
    account_id: ctx.core.accountId(),
  }));

const elements = (ctx: Ctx): readonly object[] => {
  const where = visibleElements(ctx, new Where().and('e.is_deleted = 0'));
  const catalogId = asInt(ctx.query.catalog_id) ?? 0;
  if (ctx.query.catalog_id !== undefined) where.and('e.catalog_id = ?', catalogId);
  return ctx.db.all<object>(
    `SELECT e.id, e.catalog_id, e.name, e.created_by, e.created_at AS date_create, e.updated_at AS date_modify
     FROM catalog_element e ${where.sql} ORDER BY e.id`,
    ...where.values,
  );
};

const requestOf = (body: Raw, key: string): Raw => {
  const request = isRecord(body.request) ? body.request : body;
  const given = request[key];
  return isRecord(given) ? given : request;
};

/** Lists, their elements and pipelines in the API before version 2. */
export const privateStructureRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: `${PATH}/catalogs/list`,
    section: '28',
    summary: 'List lists (API before version 2)',
    reply: { kind: 'raw', of: 'catalogs' },
    handle: (ctx) => {
      const rows = catalogs(ctx);
      return rows.length === 0 ? noContent() : respond(ctx, { catalogs: rows });
    },
  }),
  route({
    method: 'POST',
    path: `${PATH}/catalogs/set`,
    section: '28',
    summary: 'Add and delete lists (API before version 2)',
    access: 'admin',
    body: loose(),
    reply: { kind: 'raw', of: 'catalogs' },
    handle: (ctx, body) => {
      const work = requestOf(body, 'catalogs');
      const add = asRecords(work.add).map((raw) => addCatalog(ctx, { name: asText(raw.name) ?? '' }).id);
      const gone = asIds(work.delete).map((id) => removeCatalog(ctx, id).id);
      return respond(ctx, { catalogs: { add: add.map((id) => ({ id })), delete: gone } });
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/catalog_elements/list`,
    section: '28',
    summary: 'List elements of lists (API before version 2)',
    reply: { kind: 'raw', of: 'catalog_elements' },
    handle: (ctx) => {
      const rows = elements(ctx);
      return rows.length === 0 ? noContent() : respond(ctx, { catalog_elements: rows });
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/pipelines/list`,
    section: '28',
    summary: 'List pipelines (API before version 2)',
    reply: { kind: 'raw', of: 'pipelines' },
    handle: (ctx) => respond(ctx, { pipelines: byPipeline(pipelinesOf(ctx), pipelinePrivate) }),
  }),
  route({
    method: 'POST',
    path: `${PATH}/pipelines/set`,
    section: '28',
    summary: 'Add pipelines (API before version 2)',
    access: 'admin',
    body: loose(),
    reply: { kind: 'raw', of: 'pipelines' },
    handle: (ctx, body) => {
      const ids = asRecords(requestOf(body, 'pipelines').add).map((raw) =>
        addPipeline(ctx, {
          name: asText(raw.name) ?? 'Pipeline',
          sort: asInt(raw.sort) ?? pipelinesOf(ctx).length + 1,
          is_main: raw.is_main === 'on' || raw.is_main === true,
          is_unsorted_on: true,
        }),
      );
      return respond(ctx, {
        pipelines: { add: { pipelines: ids.map((id) => ({ id, name: pipelineOf(ctx, id)?.name })) } },
      });
    },
  }),
  route({
    method: 'POST',
    path: `${PATH}/pipelines/delete`,
    section: '28',
    summary: 'Remove pipelines (API before version 2)',
    access: 'admin',
    body: loose(),
    reply: { kind: 'raw', of: 'pipelines' },
    handle: (ctx, body) => {
      const ids = asIds(requestOf(body, 'pipelines').id);
      for (const id of ids) removePipeline(ctx, id);
      return respond(ctx, {
        pipelines: { delete: Object.fromEntries(ids.map((id) => [String(id), { id }])) },
      });
    },
  }),
];
