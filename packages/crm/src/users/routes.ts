import { randomUUID } from 'node:crypto';
import type { Batch } from '../http/batch.ts';
import { many } from '../http/body.ts';
import { notFound, Problem } from '../http/problem.ts';
import { accepted, collectionOf, noContent, ok, totalsOf } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { type ListSpec, listDoc, mapPage, selectPage, withOf } from '../list/list.ts';
import * as t from '../shape/index.ts';
import { mergeRights, uniformRights } from './rights.ts';
import { rightsShape } from './rights-shape.ts';
import { type User, usersById } from './user.ts';
import { userSchema, userView } from './view.ts';

const PATH = '/api/v4/users';
/** Users of one write (reference: api-v4, section 2.6). */
const MOST = 10;

const list: ListSpec = {
  from: 'user u',
  columns: 'u.id',
  order: {},
  defaultOrder: 'u.id',
  counted: true,
  with: ['role', 'group', 'uuid', 'amojo_id', 'user_rank', 'phone_number'],
};

const newUser = t.object({
  name: t.string({ filled: true, max: 50 }),
  email: t.string({ pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ }),
  password: t.string({ min: 6, pattern: /^(?=.*\d)(?=.*\p{Lu})(?=.*\p{Ll})/u }),
  lang: t.optional(t.string({ max: 5 })),
  rights: t.optional(rightsShape),
  request_id: t.optional(t.anything()),
});

const reference = t.object({ id: t.ref() });

export const userRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '23',
    summary: 'List users',
    access: 'admin',
    query: listDoc(list),
    reply: { kind: 'totals', of: 'users', item: userSchema },
    handle: (ctx) => {
      const parts = withOf(ctx.query);
      const page = selectPage<{ readonly id: number }>(ctx, list);
      const users = usersById(ctx.core);
      const shown = (rows: readonly { readonly id: number }[]): readonly object[] =>
        rows.flatMap(({ id }) => {
          const user = users.get(id);
          return user ? [userView(ctx, user, parts)] : [];
        });
      return totalsOf(ctx, 'users', mapPage(page, shown));
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/{id}`,
    section: '23',
    summary: 'Get a user',
    access: 'admin',
    query: { with: list.with ?? [] },
    reply: { kind: 'one', of: 'user', item: userSchema },
    handle: (ctx) => {
      const user = usersById(ctx.core).get(idOf(ctx));
      if (!user) throw notFound('User not found');
      return ok(userView(ctx, user, withOf(ctx.query)));
    },
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '23',
    summary: 'Add users',
    access: 'admin',
    body: many(newUser, { max: MOST }),
    reply: { kind: 'collection', of: 'users', status: 201, item: userSchema },
    handle: addUsers,
  }),
  ...(['activate', 'deactivate'] as const).map((action) =>
    route({
      method: 'POST',
      path: `${PATH}/${action}`,
      section: '23',
      summary: action === 'activate' ? 'Let users sign in' : 'Keep users from signing in',
      access: 'admin',
      body: many(reference, { max: MOST }),
      reply: { kind: 'empty', status: action === 'activate' ? 202 : 204 },
      handle: (ctx, batch) => {
        const ids = batch.items.map((item) => item.id);
        const foreign = ids.find((id) => !usersById(ctx.core).has(id));
        if (foreign !== undefined) {
          throw new Problem(400, `User(s) ${foreign} are not associated with provided account.`);
        }
        for (const id of ids) ctx.db.update('user', id, { is_active: action === 'activate' });
        ctx.core.cache.clear();
        return action === 'activate' ? accepted() : noContent();
      },
    }),
  ),
];

function addUsers(ctx: Ctx, batch: Batch<t.Infer<typeof newUser>>) {
  const taken = new Set([...usersById(ctx.core).values()].map((user) => user.email.toLowerCase()));
  for (const [index, { email, rights }] of batch.items.entries()) {
    if (taken.has(email.toLowerCase())) batch.fail(index, 'NotSupportedChoice', 'email');
    taken.add(email.toLowerCase());
    if (rights?.role_id && !ctx.db.get('SELECT 1 FROM role WHERE id = ?', rights.role_id)) {
      batch.fail(index, 'NotSupportedChoice', 'rights.role_id');
    }
    if (rights?.group_id && !ctx.db.get('SELECT 1 FROM user_group WHERE id = ?', rights.group_id)) {
      batch.fail(index, 'NotSupportedChoice', 'rights.group_id');
    }
  }
  batch.settle();
  const ids = batch.items.map((item) => addUser(ctx, item));
  ctx.core.cache.clear();
  const users = usersById(ctx.core);
  const added = ids.map((id, index) => ({
    ...userView(ctx, users.get(id) as User, new Set(['role', 'group'])),
    request_id: batch.requestId(index),
  }));
  return collectionOf(ctx, 'users', added, 201);
}

/** Rights that were not given are denied; a free user has none, whatever was given. */
function addUser(ctx: Ctx, item: t.Infer<typeof newUser>): number {
  const { is_free, role_id, group_id, is_admin, ...given } = item.rights ?? {};
  const rights = is_free ? uniformRights('D') : mergeRights(uniformRights('D'), given);
  return ctx.db.insert('user', {
    name: item.name,
    email: item.email,
    lang: item.lang ?? 'en',
    rights: JSON.stringify(rights),
    is_admin: is_admin ?? false,
    is_free: is_free ?? false,
    is_active: true,
    group_id: group_id ?? 0,
    role_id,
    uuid: randomUUID(),
    amojo_id: randomUUID(),
    user_rank: 'newbie',
  }).id;
}
