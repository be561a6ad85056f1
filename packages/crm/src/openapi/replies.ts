import { INT, LINKS, listSchema, objectSchema } from '../entity/schema.ts';
import type { ReplyDoc, Route } from '../http/route.ts';
import type { JsonSchema } from '../shape/index.ts';

/** The successful reply of a route, by the kind of its envelope (reference: api-v4, section 1.4). */
export function replyOf(route: Route): JsonSchema {
  const { reply } = route;
  const status = String(reply.status ?? (reply.kind === 'empty' ? 204 : 200));
  if (reply.kind === 'empty') return { [status]: { description: 'Done' } };
  // What is outside of the API proper answers plain JSON.
  const usual =
    reply.kind === 'raw' && !route.path.startsWith('/api/') ? 'application/json' : 'application/hal+json';
  const type = reply.type ?? usual;
  const answers = { [status]: { description: 'Done', content: { [type]: { schema: bodyOf(reply) } } } };
  const mayBeEmpty = route.method === 'GET' && ['page', 'totals', 'collection', 'raw'].includes(reply.kind);
  return mayBeEmpty ? { ...answers, 204: { description: 'Nothing found' } } : answers;
}

function bodyOf(reply: ReplyDoc): JsonSchema {
  const item = reply.item ?? { type: 'object' };
  const embedded = objectSchema({ [reply.of ?? 'items']: listSchema(item) });
  switch (reply.kind) {
    case 'page':
      return objectSchema({ _page: INT, _links: LINKS, _embedded: embedded });
    case 'totals':
      return objectSchema({
        _total_items: INT,
        _page: INT,
        _page_count: INT,
        _links: LINKS,
        _embedded: embedded,
      });
    case 'collection':
      return objectSchema({ _total_items: INT, _links: LINKS, _embedded: embedded });
    case 'thin':
      return objectSchema({ _links: LINKS, _embedded: embedded });
    default:
      return item;
  }
}
