import { many, one } from '../http/body.ts';
import { ok, pageOf, thinOf } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { strings } from '../list/filters.ts';
import { type ListSpec, listDoc, mapPage, selectPage } from '../list/list.ts';
import { Where } from '../list/where.ts';
import {
  type CatalogRow,
  catalogSchema,
  catalogView,
  changedCatalog,
  changedCatalogs,
  knownCatalog,
  newCatalog,
} from './catalog.ts';
import { hiddenCatalogs, seenCatalog } from './rights.ts';
import { addCatalogs, changeCatalogs } from './write.ts';

const PATH = '/api/v4/catalogs';
const list: ListSpec = {
  from: 'catalog c',
  filters: { type: strings('c.type') },
  bare: { type: strings('c.type') },
  defaultOrder: 'c.sort, c.id',
};
const common = { section: '21.1' };

const seenOnly = (ctx: Ctx): Where =>
  new Where().and('c.id NOT IN (SELECT value FROM json_each(?))', JSON.stringify(hiddenCatalogs(ctx)));

/** Lists. There is no public DELETE: the page has a route of its own for that. */
export const catalogRoutes: readonly Route[] = [
  route({
    ...common,
    method: 'GET',
    path: PATH,
    summary: 'List the lists',
    query: listDoc(list),
    reply: { kind: 'page', of: 'catalogs', item: catalogSchema },
    handle: (ctx) => {
      const page = selectPage<CatalogRow>(ctx, list, seenOnly(ctx));
      return pageOf(
        ctx,
        'catalogs',
        mapPage(page, (rows) => rows.map((row) => catalogView(ctx, row))),
      );
    },
  }),
  route({
    ...common,
    method: 'GET',
    path: `${PATH}/{id}`,
    summary: 'Get a list',
    reply: { kind: 'one', of: 'catalog', item: catalogSchema },
    handle: (ctx) => ok(catalogView(ctx, seenCatalog(ctx, knownCatalog(ctx, idOf(ctx))))),
  }),
  route({
    ...common,
    method: 'POST',
    path: PATH,
    summary: 'Add lists',
    access: 'admin',
    body: many(newCatalog),
    reply: { kind: 'page', of: 'catalogs', item: catalogSchema },
    handle: (ctx, batch) => {
      const rows = addCatalogs(ctx, batch);
      return thinOf(
        ctx,
        'catalogs',
        rows.map((row, index) => ({ ...catalogView(ctx, row), request_id: batch.requestId(index) })),
      );
    },
  }),
  route({
    ...common,
    method: 'PATCH',
    path: PATH,
    summary: 'Change lists',
    access: 'admin',
    body: many(changedCatalogs),
    reply: { kind: 'page', of: 'catalogs', item: catalogSchema },
    handle: (ctx, batch) => {
      const rows = changeCatalogs(ctx, batch, (index) => batch.items[index]?.id ?? 0);
      return thinOf(
        ctx,
        'catalogs',
        rows.map((row, index) => ({ ...catalogView(ctx, row), request_id: batch.requestId(index) })),
      );
    },
  }),
  route({
    ...common,
    method: 'PATCH',
    path: `${PATH}/{id}`,
    summary: 'Change a list',
    access: 'admin',
    body: one(changedCatalog),
    reply: { kind: 'one', of: 'catalog', item: catalogSchema },
    handle: (ctx, batch) => {
      const [row] = changeCatalogs(ctx, batch, () => idOf(ctx));
      return ok(catalogView(ctx, row ?? knownCatalog(ctx, idOf(ctx))));
    },
  }),
];
