import { entityExists } from '../entity/exists.ts';
import { KIND_NAMES, type KindName } from '../entity/kinds.ts';
import { INT, objectSchema, TEXT } from '../entity/schema.ts';
import { many } from '../http/body.ts';
import { noContent, type Reply, totalsOf } from '../http/reply.ts';
import { type Ctx, idOf, perKind, type Route, route } from '../http/route.ts';
import { type ListSpec, listDoc, mapPage, selectPage } from '../list/list.ts';
import { Where } from '../list/where.ts';
import * as t from '../shape/index.ts';
import { usersById } from '../users/user.ts';

interface Row {
  readonly subscriber_id: number;
  readonly type: string;
}

const list: ListSpec = {
  from: 'subscription s',
  order: {},
  defaultOrder: 's.type, s.subscriber_id',
  counted: true,
};

const schema = objectSchema({ subscriber_id: INT, type: TEXT });

const item = t.object({ user_id: t.optional(t.ref()), subscriber_id: t.optional(t.ref()) });

/** Who follows an entity: read as subscriptions, changed as followers (reference: api-v4, section 9). */
export const subscriptionRoutes: readonly Route[] = perKind(KIND_NAMES, (name: KindName) => [
  route({
    method: 'GET',
    path: `/api/v4/${name}/{id}/subscriptions`,
    section: '9',
    summary: `List who follows one of ${name}`,
    query: listDoc(list),
    reply: { kind: 'totals', of: 'subscriptions', item: schema },
    handle: (ctx) => followers(ctx, name, 'subscriptions'),
  }),
  route({
    method: 'GET',
    path: `/api/v4/${name}/{id}/followers`,
    section: '9',
    summary: `List who follows one of ${name}`,
    query: listDoc(list),
    reply: { kind: 'totals', of: 'followers', item: schema },
    handle: (ctx) => followers(ctx, name, 'followers'),
  }),
  ...(['POST', 'DELETE'] as const).map((method) =>
    route({
      method,
      path: `/api/v4/${name}/{id}/followers`,
      section: '9',
      summary:
        method === 'POST' ? `Let users follow one of ${name}` : `Let users no longer follow one of ${name}`,
      body: many(item),
      reply: method === 'POST' ? { kind: 'totals', of: 'followers', item: schema } : { kind: 'empty' },
      handle: (ctx, batch) => {
        const ids = batch.items.map((one) => one.user_id ?? one.subscriber_id ?? 0);
        for (const [index, id] of ids.entries()) {
          if (!usersById(ctx.core).has(id)) batch.fail(index, 'NotSupportedChoice', 'user_id');
        }
        batch.settle();
        if (!entityExists(ctx, name, idOf(ctx))) return noContent();
        for (const id of ids) change(ctx, name, method, id);
        return method === 'POST' ? followers(ctx, name, 'followers') : noContent();
      },
    }),
  ),
]);

function followers(ctx: Ctx, name: KindName, collection: string): Reply {
  if (!entityExists(ctx, name, idOf(ctx))) return noContent();
  const where = new Where().and('s.entity_type = ? AND s.entity_id = ?', name, idOf(ctx));
  const page = selectPage<Row>(ctx, list, where);
  return totalsOf(
    ctx,
    collection,
    mapPage(page, (rows) =>
      rows.map(({ subscriber_id, type }) => ({
        subscriber_id,
        type,
        // Clients of the followers read who it is under this name.
        ...(collection === 'followers' && type === 'user' ? { user_id: subscriber_id } : {}),
      })),
    ),
  );
}

function change(ctx: Ctx, name: KindName, method: 'POST' | 'DELETE', userId: number): void {
  const sql =
    method === 'POST'
      ? "INSERT OR IGNORE INTO subscription (entity_type, entity_id, type, subscriber_id) VALUES (?, ?, 'user', ?)"
      : "DELETE FROM subscription WHERE entity_type = ? AND entity_id = ? AND type = 'user' AND subscriber_id = ?";
  ctx.db.run(sql, name, idOf(ctx), userId);
}
