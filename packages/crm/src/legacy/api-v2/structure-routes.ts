import { hiddenCatalogs } from '../../catalogs/rights.ts';
import { addCatalog, removeCatalog } from '../../catalogs/write.ts';
import { fieldsOf } from '../../fields/definition.ts';
import { FIELD_TYPES, type FieldTypeName } from '../../fields/types.ts';
import { addField, removeField } from '../../fields/write-definition.ts';
import { loose } from '../../http/body.ts';
import { noContent, ok, type Reply } from '../../http/reply.ts';
import { type Ctx, type Route, route } from '../../http/route.ts';
import { pipelinesOf } from '../../pipelines/stages.ts';
import { kindFromOld } from '../convert/element.ts';
import { byPipeline, pipelineV2 } from '../show/pipeline.ts';
import { asIds, asInt, asRecords, asText, type Raw } from '../values.ts';

const items = (path: string, rows: readonly object[]): Reply =>
  rows.length === 0
    ? noContent()
    : ok({ _links: { self: { href: path, method: 'get' } }, _embedded: { items: rows } });

const written = (path: string, ids: readonly number[]): Reply =>
  ok({
    _links: { self: { href: path, method: 'post' } },
    _embedded: {
      items: ids.map((id) => ({ id, _links: { self: { href: `${path}?id=${id}`, method: 'get' } } })),
    },
  });

const get = (name: string, handle: (ctx: Ctx) => Reply): Route =>
  route({
    method: 'GET',
    path: `/api/v2/${name}`,
    section: '28',
    summary: `List ${name.replace('_', ' ')} (old API)`,
    reply: { kind: 'raw', of: name },
    handle,
  });

const post = (name: string, summary: string, handle: (ctx: Ctx, body: Raw) => Reply): Route =>
  route({
    method: 'POST',
    path: `/api/v2/${name}`,
    section: '28',
    summary: `${summary} (old API)`,
    access: 'admin',
    body: loose('{add: [], update: [], delete: []}'),
    reply: { kind: 'raw', of: name },
    handle,
  });

/** Pipelines, lists and definitions of fields in version 2. */
export const v2StructureRoutes: readonly Route[] = [
  get('pipelines', (ctx) => {
    const wanted = asInt(ctx.query.id);
    const pipelines = pipelinesOf(ctx).filter(({ id }) => wanted === undefined || id === wanted);
    const shown = byPipeline(pipelines, pipelineV2);
    return ok({
      _links: { self: { href: '/api/v2/pipelines', method: 'get' } },
      _embedded: { items: shown },
    });
  }),
  get('catalogs', (ctx) =>
    items(
      '/api/v2/catalogs',
      ctx.db.all<object>(
        `SELECT id, name, created_by, created_at, updated_at, sort, type, can_add_elements, can_link_multiple
         FROM catalog WHERE (id = ? OR ?) AND id NOT IN (SELECT value FROM json_each(?)) ORDER BY sort, id`,
        asInt(ctx.query.id) ?? 0,
        ctx.query.id === undefined,
        JSON.stringify(hiddenCatalogs(ctx)),
      ),
    ),
  ),
  post('catalogs', 'Add and delete lists', (ctx, body) => {
    const added = asRecords(body.add).map((raw) => addCatalog(ctx, { name: asText(raw.name) ?? '' }).id);
    for (const id of asIds(body.delete)) removeCatalog(ctx, id);
    return written('/api/v2/catalogs', added);
  }),
  post('fields', 'Add and delete custom fields', (ctx, body) => {
    const added = asRecords(body.add).map((raw) => {
      const kind = kindFromOld(raw.element_type);
      return addField(ctx, kind?.name ?? 'leads', undefined, {
        name: asText(raw.name) ?? '',
        type: typeOf(raw.type ?? raw.field_type),
        enums: (Array.isArray(raw.enums) ? raw.enums : []).map((value) => ({ value: String(value) })),
      });
    });
    for (const raw of asRecords(body.delete)) {
      const field = fieldsOf(ctx, kindFromOld(raw.element_type)?.name ?? 'leads').byId.get(
        asInt(raw.id) ?? 0,
      );
      if (field && field.is_predefined === 0) removeField(ctx, field);
    }
    return written('/api/v2/fields', added);
  }),
];

const typeOf = (given: unknown): FieldTypeName => {
  const number = asInt(given);
  return (
    (Object.keys(FIELD_TYPES) as FieldTypeName[]).find((name) => FIELD_TYPES[name].number === number) ??
    'text'
  );
};
