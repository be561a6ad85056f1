import { KIND_NAMES, type KindName } from '../entity/kinds.ts';
import { INT, objectSchema, TEXT, TEXT_OR_NULL } from '../entity/schema.ts';
import { many } from '../http/body.ts';
import { collectionOf, pageOf } from '../http/reply.ts';
import { perKind, type Route, route } from '../http/route.ts';
import { ints, strings } from '../list/filters.ts';
import { type ListSpec, listDoc, selectPage } from '../list/list.ts';
import { Where } from '../list/where.ts';
import * as t from '../shape/index.ts';
import { TAG_COLORS } from './colors.ts';
import { type Tag, tagByName } from './tags.ts';

const list: ListSpec = {
  from: 'tag t',
  columns: 't.id, t.name, t.color',
  filters: { id: ints('t.id'), name: strings('t.name') },
  order: {},
  defaultOrder: 't.name ASC, t.id ASC',
  search: (words, where) => where.and("t.name LIKE ? ESCAPE '\\'", `%${words.replace(/[\\%_]/g, '\\$&')}%`),
};

const item = t.object({
  name: t.string({ filled: true, max: 256 }),
  color: t.optional(t.choice(TAG_COLORS)),
  request_id: t.optional(t.anything()),
});

const schema = objectSchema({ id: INT, name: TEXT, color: TEXT_OR_NULL });

/** Tags of a kind of entity (reference: api-v4, section 10). */
export const tagRoutes: readonly Route[] = perKind(KIND_NAMES, (name: KindName) => {
  const path = `/api/v4/${name}/tags`;
  return [
    route({
      method: 'GET',
      path,
      section: '10',
      summary: `List tags of ${name}`,
      query: listDoc(list),
      reply: { kind: 'page', of: 'tags', item: schema },
      handle: (ctx) =>
        pageOf(ctx, 'tags', selectPage<Tag>(ctx, list, new Where().and('t.entity_type = ?', name))),
    }),
    route({
      method: 'POST',
      path,
      section: '10',
      summary: `Add tags to ${name}; the same name gives the same tag`,
      body: many(item),
      reply: { kind: 'collection', of: 'tags', item: schema },
      handle: (ctx, batch) => {
        const tags = batch.items.map((one, index) => {
          const tag = tagByName(ctx, name, one.name, one.color ?? null);
          return { ...tag, request_id: batch.requestId(index) };
        });
        return collectionOf(ctx, 'tags', tags);
      },
    }),
  ];
});
