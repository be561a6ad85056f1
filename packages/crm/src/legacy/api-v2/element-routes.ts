import { withCatalogAccess } from '../../catalogs/access.ts';
import { knownCatalog } from '../../catalogs/catalog.ts';
import { type ElementRow, elementList } from '../../catalogs/element.ts';
import { addElements, changeElements, removeElement } from '../../catalogs/element-write.ts';
import { visibleElements } from '../../catalogs/rights.ts';
import { fieldsOf } from '../../fields/definition.ts';
import { Batch } from '../../http/batch.ts';
import { loose } from '../../http/body.ts';
import { notFound } from '../../http/problem.ts';
import { noContent, ok, type Reply } from '../../http/reply.ts';
import { type Ctx, type Route, route } from '../../http/route.ts';
import { selectPage } from '../../list/list.ts';
import { Where } from '../../list/where.ts';
import { fieldsFromOld } from '../convert/fields.ts';
import { findElementAnywhere } from '../elements.ts';
import { asIds, asInt, asRecords, asText, type Raw } from '../values.ts';

const PATH = '/api/v2/catalog_elements';
/** Clients ask for page after page until nothing comes; those of no page mean all of a usual list. */
const PAGE = '500';

/** Elements of lists in version 2. */
export const v2ElementRoutes: readonly Route[] = withCatalogAccess([
  route({
    method: 'GET',
    path: PATH,
    section: '28',
    summary: 'List elements of lists (old API)',
    query: {
      other: {
        catalog_id: { type: 'integer' },
        id: { type: 'integer' },
        term: { type: 'string' },
        page: { type: 'integer' },
      },
    },
    reply: { kind: 'raw', of: 'catalog_elements' },
    handle: (ctx) => {
      const where = visibleElements(ctx, new Where().and('e.is_deleted = 0'));
      const catalogId = asInt(ctx.query.catalog_id);
      if (catalogId !== undefined) where.and('e.catalog_id = ?', catalogId);
      const query = { ...ctx.query, limit: PAGE, query: ctx.query.term ?? '' };
      const spec = { ...elementList, columns: 'e.*', mostRows: Number(PAGE) };
      const { rows } = selectPage<ElementRow>({ ...ctx, query }, spec, where);
      if (rows.length === 0) return noContent();
      const items = rows.map(({ is_deleted: _, updated_by: __, ...shown }) => shown);
      return ok({ _links: { self: { href: PATH, method: 'get' } }, _embedded: { items } });
    },
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '28',
    summary: 'Add, change and delete elements of lists (old API)',
    body: loose('{add: [], update: [], delete: []}'),
    reply: { kind: 'raw', of: 'catalog_elements' },
    handle: write,
  }),
]);

function write(ctx: Ctx, body: Raw): Reply {
  const added = asRecords(body.add).flatMap((raw) => {
    const catalog = knownCatalog(ctx, asInt(raw.catalog_id) ?? 0);
    const item = { name: asText(raw.name) ?? '', custom_fields_values: valuesOf(ctx, catalog.id, raw) };
    return addElements(ctx, catalog, new Batch([item]));
  });
  const changed = asRecords(body.update).flatMap((raw) => {
    const { id, catalog_id } = known(ctx, asInt(raw.id) ?? 0);
    const item = { name: asText(raw.name), custom_fields_values: valuesOf(ctx, catalog_id, raw) };
    return changeElements(ctx, knownCatalog(ctx, catalog_id), new Batch([item]), () => id);
  });
  for (const id of asIds(body.delete)) removeElement(ctx, known(ctx, id));
  const items = [...added, ...changed].map(({ id }) => ({
    id,
    _links: { self: { href: `${PATH}?id=${id}`, method: 'get' } },
  }));
  return ok({ _links: { self: { href: PATH, method: 'post' } }, _embedded: { items } });
}

const valuesOf = (ctx: Ctx, catalogId: number, raw: Raw) =>
  fieldsFromOld(fieldsOf(ctx, 'catalogs', catalogId), raw.custom_fields);

function known(ctx: Ctx, id: number): ElementRow {
  const row = findElementAnywhere(ctx, id);
  if (!row) throw notFound('Element not found');
  return row;
}
