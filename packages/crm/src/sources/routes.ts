import { many, one } from '../http/body.ts';
import { collectionOf, noContent, ok } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { strings } from '../list/filters.ts';
import { type ListSpec, listDoc, selectPage } from '../list/list.ts';
import { Where } from '../list/where.ts';
import { changedSource, changedSources, goneSource, newSource } from './items.ts';
import { ownerOf, type SourceRow, sourceSchema, sourceView } from './source.ts';
import { addSources, changeSources, findSource, removeSource } from './write.ts';

const PATH = '/api/v4/sources';
const list: ListSpec = {
  from: 'source s',
  filters: { external_id: strings('s.external_id') },
  defaultOrder: 's.id',
  defaultLimit: 100,
};
const common = { section: '22.1' };

const shown = (ctx: Ctx, rows: readonly SourceRow[], requestId: (index: number) => unknown) =>
  rows.map((row, index) => ({ ...sourceView(ctx, row), request_id: requestId(index) }));

export const sourceRoutes: readonly Route[] = [
  route({
    ...common,
    method: 'GET',
    path: PATH,
    summary: 'List the sources of the integration',
    query: listDoc(list),
    reply: { kind: 'collection', of: 'sources', item: sourceSchema },
    handle: (ctx) => {
      const { rows } = selectPage<SourceRow>(ctx, list, new Where().and('s.client_id = ?', ownerOf(ctx)));
      if (rows.length === 0) return noContent();
      return collectionOf(
        ctx,
        'sources',
        rows.map((row) => sourceView(ctx, row)),
      );
    },
  }),
  route({
    ...common,
    method: 'GET',
    path: `${PATH}/{id}`,
    summary: 'Get a source',
    reply: { kind: 'one', of: 'source', item: sourceSchema },
    handle: (ctx) => {
      const row = findSource(ctx, idOf(ctx));
      return row ? ok(sourceView(ctx, row)) : noContent();
    },
  }),
  route({
    ...common,
    method: 'POST',
    path: PATH,
    summary: 'Add sources',
    access: 'admin',
    body: many(newSource, { max: 100 }),
    reply: { kind: 'collection', of: 'sources', item: sourceSchema },
    handle: (ctx, batch) =>
      collectionOf(
        ctx,
        'sources',
        shown(ctx, addSources(ctx, batch), (index) => batch.requestId(index)),
      ),
  }),
  route({
    ...common,
    method: 'PATCH',
    path: PATH,
    summary: 'Change sources',
    access: 'admin',
    body: many(changedSources, { max: 100 }),
    reply: { kind: 'collection', of: 'sources', item: sourceSchema },
    handle: (ctx, batch) => {
      const rows = changeSources(ctx, batch, (index) => batch.items[index]?.id ?? 0);
      return collectionOf(
        ctx,
        'sources',
        shown(ctx, rows, (index) => batch.requestId(index)),
      );
    },
  }),
  route({
    ...common,
    method: 'PATCH',
    path: `${PATH}/{id}`,
    summary: 'Change a source, its external id too',
    access: 'admin',
    body: one(changedSource),
    reply: { kind: 'one', of: 'source', item: sourceSchema },
    handle: (ctx, batch) => {
      const [row] = changeSources(ctx, batch, () => idOf(ctx));
      return row ? ok(sourceView(ctx, row)) : noContent();
    },
  }),
  route({
    ...common,
    method: 'DELETE',
    path: PATH,
    summary: 'Remove sources',
    access: 'admin',
    body: many(goneSource, { max: 100 }),
    reply: { kind: 'empty' },
    handle: (ctx, batch) => {
      for (const { id } of batch.items) removeSource(ctx, id);
      return noContent();
    },
  }),
  route({
    ...common,
    method: 'DELETE',
    path: `${PATH}/{id}`,
    summary: 'Remove a source',
    access: 'admin',
    reply: { kind: 'empty' },
    handle: (ctx) => {
      removeSource(ctx, idOf(ctx));
      return noContent();
    },
  }),
];
