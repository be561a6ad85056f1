import { INT, LINKS, objectSchema, TEXT } from '../entity/schema.ts';
import type { Ctx } from '../http/route.ts';
import type { User } from './user.ts';

/** A user in the outward form (reference: api-v4, section 23). */
export function userView(ctx: Ctx, user: User, parts: ReadonlySet<string>): object {
  const role = parts.has('role') && user.roleId !== null ? roleOf(ctx, user.roleId) : undefined;
  const group = parts.has('group') ? groupOf(ctx, user.groupId) : undefined;
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    lang: user.lang,
    rights: {
      ...user.effective,
      is_admin: user.isAdmin,
      is_free: user.isFree,
      is_active: user.isActive,
      group_id: user.groupId === 0 ? null : user.groupId,
      role_id: user.roleId,
    },
    ...(parts.has('uuid') ? { uuid: user.uuid } : {}),
    ...(parts.has('amojo_id') ? { amojo_id: user.amojoId } : {}),
    ...(parts.has('user_rank') ? { user_rank: user.rank } : {}),
    ...(parts.has('phone_number') ? { phone_number: user.phone } : {}),
    _links: { self: { href: `${ctx.origin}/api/v4/users/${user.id}` } },
    _embedded: { roles: role ? [role] : [], groups: group ? [group] : [] },
  };
}

function roleOf(ctx: Ctx, id: number): object | undefined {
  const name = ctx.db.value<string>('SELECT name FROM role WHERE id = ?', id);
  return name === undefined
    ? undefined
    : { id, name, _links: { self: { href: `${ctx.origin}/api/v4/roles/${id}` } } };
}

const groupOf = (ctx: Ctx, id: number): object | undefined =>
  ctx.db.all<{ id: number; name: string }>('SELECT id, name FROM user_group WHERE id = ?', id)[0];

export const userSchema = objectSchema({
  id: INT,
  name: TEXT,
  email: TEXT,
  lang: TEXT,
  rights: { type: 'object' },
  _links: LINKS,
  _embedded: { type: 'object' },
});
