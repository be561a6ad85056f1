import { INT, LINKS, objectSchema, TEXT } from '../entity/schema.ts';
import { many, one } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { collectionOf, noContent, ok, totalsOf } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { type ListSpec, listDoc, mapPage, selectPage, withOf } from '../list/list.ts';
import * as t from '../shape/index.ts';
import { mergeRights, type Rights, uniformRights } from '../users/rights.ts';
import { rightsShape } from '../users/rights-shape.ts';
import { usersById } from '../users/user.ts';

const PATH = '/api/v4/roles';

interface RoleRow {
  readonly id: number;
  readonly name: string;
  readonly rights: string;
}

const list: ListSpec = { from: 'role r', order: {}, defaultOrder: 'r.id', counted: true, with: ['users'] };

const newRole = t.object({
  name: t.string({ filled: true, max: 255 }),
  rights: t.optional(rightsShape),
  request_id: t.optional(t.anything()),
});
const changedRole = t.object({
  name: t.optional(t.string({ filled: true, max: 255 })),
  rights: t.optional(rightsShape),
  request_id: t.optional(t.anything()),
});

const schema = objectSchema({ id: INT, name: TEXT, rights: { type: 'object' }, _links: LINKS });

export const roleRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '23',
    summary: 'List roles',
    access: 'admin',
    query: listDoc(list),
    reply: { kind: 'totals', of: 'roles', item: schema },
    handle: (ctx) => {
      const page = selectPage<RoleRow>(ctx, list);
      return totalsOf(
        ctx,
        'roles',
        mapPage(page, (rows) => rows.map((row) => roleView(ctx, row))),
      );
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/{id}`,
    section: '23',
    summary: 'Get a role',
    access: 'admin',
    query: { with: ['users'] },
    reply: { kind: 'one', of: 'role', item: schema },
    handle: (ctx) => ok(roleView(ctx, roleIn(ctx))),
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '23',
    summary: 'Add roles',
    access: 'admin',
    body: many(newRole),
    reply: { kind: 'collection', of: 'roles', status: 201, item: schema },
    handle: (ctx, batch) => {
      const added = batch.items.map((item, index) => {
        const rights = JSON.stringify(mergeRights(uniformRights('D'), item.rights ?? {}));
        const { id } = ctx.db.insert('role', { name: item.name, rights });
        return { ...roleView(ctx, { id, name: item.name, rights }), request_id: batch.requestId(index) };
      });
      return collectionOf(ctx, 'roles', added, 201);
    },
  }),
  route({
    method: 'PATCH',
    path: `${PATH}/{id}`,
    section: '23',
    summary: 'Change a role',
    access: 'admin',
    body: one(changedRole),
    reply: { kind: 'one', of: 'role', status: 202, item: schema },
    handle: (ctx, batch) => {
      const before = roleIn(ctx);
      for (const item of batch.items) {
        const rights = mergeRights(JSON.parse(before.rights) as Rights, item.rights ?? {});
        ctx.db.update('role', before.id, {
          ...(item.name ? { name: item.name } : {}),
          rights: JSON.stringify(rights),
        });
      }
      ctx.core.cache.clear();
      return ok(roleView(ctx, roleIn(ctx)), 202);
    },
  }),
  route({
    method: 'DELETE',
    path: `${PATH}/{id}`,
    section: '23',
    summary: 'Remove a role; its users keep the rights of their own',
    access: 'admin',
    reply: { kind: 'empty' },
    handle: (ctx) => {
      ctx.db.run('DELETE FROM role WHERE id = ?', roleIn(ctx).id);
      ctx.core.cache.clear();
      return noContent();
    },
  }),
];

function roleIn(ctx: Ctx): RoleRow {
  const row = ctx.db.get<RoleRow>('SELECT * FROM role WHERE id = ?', idOf(ctx));
  if (!row) throw notFound('Role not found');
  return row;
}

function roleView(ctx: Ctx, row: RoleRow): object {
  const users = [...usersById(ctx.core).values()].filter((user) => user.roleId === row.id);
  return {
    id: row.id,
    name: row.name,
    rights: JSON.parse(row.rights) as unknown,
    _links: { self: { href: `${ctx.origin}${PATH}/${row.id}` } },
    ...(withOf(ctx.query).has('users') ? { _embedded: { users: users.map((user) => user.id) } } : {}),
  };
}
