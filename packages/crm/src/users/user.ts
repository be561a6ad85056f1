import type { ConfigCache } from '../core/cache.ts';
import type { Db } from '../store/db.ts';
import { type Rights, uniformRights } from './rights.ts';

export interface User {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly lang: string;
  /** As stored; {@link effective} says what counts. */
  readonly rights: Rights;
  /** What counts: everything for an admin, the role's where there is one, else the user's own. */
  readonly effective: Rights;
  readonly isAdmin: boolean;
  readonly isFree: boolean;
  readonly isActive: boolean;
  readonly groupId: number;
  readonly roleId: number | null;
  readonly uuid: string;
  readonly amojoId: string;
  readonly rank: string;
  readonly phone: string | null;
}

/** Who acts when nobody does: bots, triggers, imports. `created_by: 0` in the API. */
export const ROBOT: User = {
  id: 0,
  name: 'Robot',
  email: '',
  lang: 'en',
  rights: uniformRights('A'),
  effective: uniformRights('A'),
  isAdmin: true,
  isFree: false,
  isActive: true,
  groupId: 0,
  roleId: null,
  uuid: '',
  amojoId: '',
  rank: 'master',
  phone: null,
};

interface UserRow {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly lang: string;
  readonly rights: string;
  readonly role_rights: string | null;
  readonly is_admin: number;
  readonly is_free: number;
  readonly is_active: number;
  readonly group_id: number;
  readonly role_id: number | null;
  readonly uuid: string;
  readonly amojo_id: string;
  readonly user_rank: string;
  readonly phone_number: string | null;
}

/** Every user of the account by id, in order of id. */
export const usersById = (store: {
  readonly db: Db;
  readonly cache: ConfigCache;
}): ReadonlyMap<number, User> =>
  store.cache.get('users', () => {
    const rows = store.db.all<UserRow>(
      'SELECT u.*, r.rights AS role_rights FROM user u LEFT JOIN role r ON r.id = u.role_id ORDER BY u.id',
    );
    return new Map(rows.map((row) => [row.id, fromRow(row)]));
  });

function fromRow(row: UserRow): User {
  const rights = JSON.parse(row.rights) as Rights;
  const isAdmin = row.is_admin === 1;
  const ofRole = row.role_rights === null ? rights : (JSON.parse(row.role_rights) as Rights);
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    lang: row.lang,
    rights,
    effective: isAdmin ? uniformRights('A') : ofRole,
    isAdmin,
    isFree: row.is_free === 1,
    isActive: row.is_active === 1,
    groupId: row.group_id,
    roleId: row.role_id,
    uuid: row.uuid,
    amojoId: row.amojo_id,
    rank: row.user_rank,
    phone: row.phone_number,
  };
}

/** The group of an entity is that of its responsible user; 0 is the default group. */
export const groupOf = (
  core: { readonly db: Db; readonly cache: ConfigCache },
  userId: number | null,
): number => (userId === null ? 0 : (usersById(core).get(userId)?.groupId ?? 0));
