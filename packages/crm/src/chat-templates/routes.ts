import { many, one } from '../http/body.ts';
import { noContent, ok, pageOf, thinOf } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { ints, strings } from '../list/filters.ts';
import { type ListSpec, listDoc, mapPage, selectPage } from '../list/list.ts';
import * as t from '../shape/index.ts';
import { reviewRoutes } from './review-routes.ts';
import {
  changedTemplate,
  changedTemplates,
  knownTemplate,
  newTemplate,
  type TemplateRow,
  templateSchema,
  templateView,
} from './template.ts';
import { addTemplate, changeTemplate, checkExternalIds, removeTemplate } from './write.ts';

const PATH = '/api/v4/chats/templates';
const list: ListSpec = {
  from: 'chat_template c',
  filters: { id: ints('c.id'), external_id: strings('c.external_id'), type: strings('c.type') },
  defaultOrder: 'c.id',
  with: ['integration', 'reviews'],
};
const common = { section: '24' };
/** What the page sends, with whatever else stands beside it. */
const pageTemplate = t.object({
  request: t.object({ name: t.optional(t.string()), content: t.optional(t.string()) }),
});

const written = (ctx: Ctx, rows: readonly TemplateRow[], requestId: (index: number) => unknown) =>
  thinOf(
    ctx,
    'chat_templates',
    rows.map((row, index) => ({ ...templateView(ctx, row), request_id: requestId(index) })),
  );

const listTemplates = (ctx: Ctx) =>
  pageOf(
    ctx,
    'chat_templates',
    mapPage(selectPage<TemplateRow>(ctx, list), (rows) => rows.map((row) => templateView(ctx, row))),
  );

/** Templates of chat messages, over the API and over the page's own routes. */
export const chatTemplateRoutes: readonly Route[] = [
  route({
    ...common,
    method: 'GET',
    path: PATH,
    summary: 'List chat templates',
    query: listDoc(list),
    reply: { kind: 'page', of: 'chat_templates', item: templateSchema },
    handle: listTemplates,
  }),
  route({
    ...common,
    method: 'GET',
    path: `${PATH}/{id}`,
    summary: 'Get a chat template',
    reply: { kind: 'one', of: 'chat_template', item: templateSchema },
    handle: (ctx) => ok(templateView(ctx, knownTemplate(ctx, idOf(ctx)))),
  }),
  route({
    ...common,
    method: 'POST',
    path: PATH,
    summary: 'Add chat templates',
    body: many(newTemplate),
    reply: { kind: 'page', of: 'chat_templates', item: templateSchema },
    handle: (ctx, batch) =>
      written(
        ctx,
        batch.items.map((item) => addTemplate(ctx, item)),
        (index) => batch.requestId(index),
      ),
  }),
  route({
    ...common,
    method: 'PATCH',
    path: PATH,
    summary: 'Change chat templates',
    body: many(changedTemplates),
    reply: { kind: 'page', of: 'chat_templates', item: templateSchema },
    handle: (ctx, batch) => {
      checkExternalIds(ctx, batch, (index) => batch.items[index]?.id);
      return written(
        ctx,
        batch.items.map((item) => changeTemplate(ctx, knownTemplate(ctx, item.id), item)),
        (index) => batch.requestId(index),
      );
    },
  }),
  route({
    ...common,
    method: 'PATCH',
    path: `${PATH}/{id}`,
    summary: 'Change a chat template',
    body: one(changedTemplate),
    reply: { kind: 'one', of: 'chat_template', item: templateSchema },
    handle: (ctx, batch) => {
      const row = knownTemplate(ctx, idOf(ctx));
      checkExternalIds(ctx, batch, () => row.id);
      return ok(templateView(ctx, changeTemplate(ctx, row, batch.items[0] ?? {})));
    },
  }),
  route({
    ...common,
    method: 'DELETE',
    path: PATH,
    summary: 'Remove chat templates',
    body: many(t.object({ id: t.ref() })),
    reply: { kind: 'empty' },
    handle: (ctx, batch) => {
      for (const { id } of batch.items) removeTemplate(ctx, id);
      return noContent();
    },
  }),
  route({
    ...common,
    method: 'DELETE',
    path: `${PATH}/{id}`,
    summary: 'Remove a chat template',
    reply: { kind: 'empty' },
    handle: (ctx) => {
      removeTemplate(ctx, idOf(ctx));
      return noContent();
    },
  }),
  ...reviewRoutes,
  route({
    section: '28',
    method: 'GET',
    path: '/ajax/v4/chats/templates',
    summary: 'List chat templates, as the page does',
    query: listDoc(list),
    reply: { kind: 'page', of: 'chat_templates', item: templateSchema },
    handle: listTemplates,
  }),
  route({
    section: '28',
    method: 'POST',
    path: '/ajax/v1/chats/templates/add',
    summary: 'Add a chat template, as the page does',
    body: one(pageTemplate),
    reply: { kind: 'raw' },
    handle: (ctx, batch) => {
      const given = batch.items[0]?.request ?? {};
      const row = addTemplate(ctx, { name: given.name ?? '', content: given.content ?? '' });
      return {
        status: 200,
        type: 'application/json',
        body: { response: { chats: { templates: { added: row.id } } } },
      };
    },
  }),
];
