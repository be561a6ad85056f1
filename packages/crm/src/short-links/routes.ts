import { KINDS, type KindName } from '../entity/kinds.ts';
import { INT, objectSchema, TEXT } from '../entity/schema.ts';
import { many } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { collectionOf } from '../http/reply.ts';
import { type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';

const item = t.object({
  url: t.url(),
  metadata: t.object({
    entity_type: t.choice(['contacts', 'leads', 'companies', 'customers']),
    entity_id: t.ref(),
  }),
  request_id: t.optional(t.anything()),
});

const schema = objectSchema({
  url: TEXT,
  account_id: INT,
  metadata: objectSchema({ entity_type: TEXT, entity_id: INT }),
});

/** Links that count who followed them (reference: api-v4, section 24). The reply has no ids. */
export const shortLinkRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/v4/short_links',
    section: '24',
    summary: 'Make short links',
    body: many(item),
    reply: { kind: 'collection', of: 'short_links', item: schema },
    handle: (ctx, batch) => {
      for (const [index, { metadata }] of batch.items.entries()) {
        const { table } = KINDS[metadata.entity_type as KindName];
        const exists = ctx.db.get(`SELECT 1 FROM ${table} WHERE id = ?`, metadata.entity_id);
        if (!exists) batch.fail(index, 'NotSupportedChoice', 'metadata.entity_id');
      }
      batch.settle();
      const made = batch.items.map(({ url, metadata }) => {
        const count = ctx.db.value<number>('SELECT count(*) FROM short_link') ?? 0;
        const code = (count + 46_656).toString(36);
        ctx.db.insert('short_link', { code, url, ...metadata });
        return { url: `${ctx.origin}/s/${code}`, account_id: ctx.core.accountId(), metadata };
      });
      return collectionOf(ctx, 'short_links', made);
    },
  }),
  route({
    method: 'GET',
    path: '/s/{code}',
    section: '24',
    summary: 'Follow a short link',
    access: 'public',
    reply: { kind: 'raw', status: 302 },
    handle: (ctx) => {
      const url = ctx.db.value<string>('SELECT url FROM short_link WHERE code = ?', ctx.params.code);
      if (url === undefined) throw notFound('Short link not found');
      return { status: 302, headers: { location: url } };
    },
  }),
];
