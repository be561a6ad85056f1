import { many, one } from '../http/body.ts';
import { ok, pageOf, thinOf } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { listDoc, mapPage, selectPage } from '../list/list.ts';
import { Where } from '../list/where.ts';
import { withCatalogAccess } from './access.ts';
import { type CatalogRow, knownCatalog } from './catalog.ts';
import {
  changedElement,
  changedElements,
  type ElementRow,
  elementList,
  elementSchema,
  elementViews,
  newElement,
} from './element.ts';
import { addElements, changeElements, knownElement } from './element-write.ts';
import { seenCatalog, seenElement, visibleElements } from './rights.ts';

const PATH = '/api/v4/catalogs/{catalog_id}/elements';
const common = { section: '21.1' };

const catalogIn = (ctx: Ctx): CatalogRow => seenCatalog(ctx, knownCatalog(ctx, idOf(ctx, 'catalog_id')));

/** The reply to a write: whole elements, in the order they were sent. */
const written = (ctx: Ctx, rows: readonly ElementRow[], requestId: (index: number) => unknown) =>
  thinOf(
    ctx,
    'elements',
    elementViews(ctx, rows).map((view, index) => ({ ...view, request_id: requestId(index) })),
  );

export const elementRoutes: readonly Route[] = withCatalogAccess([
  route({
    ...common,
    method: 'GET',
    path: PATH,
    summary: 'List the elements of a list',
    query: listDoc(elementList),
    reply: { kind: 'page', of: 'elements', item: elementSchema },
    handle: (ctx) => {
      const where = new Where().and('e.catalog_id = ? AND e.is_deleted = 0', catalogIn(ctx).id);
      visibleElements(ctx, where);
      const page = selectPage<ElementRow>(ctx, elementList, where);
      return pageOf(
        ctx,
        'elements',
        mapPage(page, (rows) => elementViews(ctx, rows)),
      );
    },
  }),
  route({
    ...common,
    method: 'GET',
    path: `${PATH}/{id}`,
    summary: 'Get an element of a list',
    query: { with: elementList.with ?? [] },
    reply: { kind: 'one', of: 'element', item: elementSchema },
    handle: (ctx) =>
      ok(elementViews(ctx, [seenElement(ctx, knownElement(ctx, catalogIn(ctx).id, idOf(ctx)))])[0]),
  }),
  route({
    ...common,
    method: 'POST',
    path: PATH,
    summary: 'Add elements to a list',
    body: many(newElement),
    reply: { kind: 'page', of: 'elements', item: elementSchema },
    handle: (ctx, batch) =>
      written(ctx, addElements(ctx, catalogIn(ctx), batch), (index) => batch.requestId(index)),
  }),
  route({
    ...common,
    method: 'PATCH',
    path: PATH,
    summary: 'Change elements of a list',
    body: many(changedElements),
    reply: { kind: 'page', of: 'elements', item: elementSchema },
    handle: (ctx, batch) => {
      const rows = changeElements(ctx, catalogIn(ctx), batch, (index) => batch.items[index]?.id ?? 0);
      return written(ctx, rows, (index) => batch.requestId(index));
    },
  }),
  route({
    ...common,
    method: 'PATCH',
    path: `${PATH}/{id}`,
    summary: 'Change an element of a list',
    body: one(changedElement),
    reply: { kind: 'one', of: 'element', item: elementSchema },
    handle: (ctx, batch) =>
      ok(
        elementViews(
          ctx,
          changeElements(ctx, catalogIn(ctx), batch, () => idOf(ctx)),
        )[0],
      ),
  }),
]);
