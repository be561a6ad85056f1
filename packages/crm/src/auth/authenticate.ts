import type { Core } from '../core/core.ts';
import type { Db } from '../store/db.ts';
import { type User, usersById } from '../users/user.ts';
import { sessionUser } from './session.ts';

/** Who calls, on behalf of which integration. */
export interface Identity {
  readonly user: User;
  readonly clientId: string | undefined;
  readonly scopes: readonly string[];
}

interface TokenRow {
  readonly client_id: string;
  readonly user_id: number;
  readonly scopes: string;
  readonly pair: string | null;
  readonly replaces: string | null;
  readonly expires_at: number;
}

const SCOPES_OF_PAGE = ['crm', 'files', 'files_delete', 'notifications', 'push_notifications'];

/**
 * Who a request is from: a token in `Authorization: Bearer`, else the session cookie of a page. Nothing when the token
 * is unknown or over, or the user may not sign in.
 */
export function authenticate(core: Core, headers: Headers): Identity | undefined {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const identity = bearer === undefined ? bySession(core, headers) : byToken(core, bearer);
  if (!identity?.user.isActive) return undefined;
  return onBehalf(core, identity, headers.get('x-context-user-id'));
}

function byToken(core: Core, token: string): Identity | undefined {
  const found = core.reads.get(`token ${token}`, () =>
    core.db.get<TokenRow>(
      `SELECT client_id, user_id, scopes, pair, replaces, expires_at FROM token
       WHERE value = ? AND kind IN ('access', 'long_lived') AND revoked = 0`,
      token,
    ),
  );
  const row = found && found.expires_at > core.clock.seconds() ? found : undefined;
  if (row?.replaces) endPair(core.db, row.replaces, row.pair);
  const user = row && usersById(core).get(row.user_id);
  return row && user ? { user, clientId: row.client_id, scopes: row.scopes.split(' ') } : undefined;
}

/** The first use of a new pair ends the one before. */
function endPair(db: Db, former: string, pair: string | null): void {
  db.run('UPDATE token SET revoked = 1 WHERE pair = ?', former);
  db.run('UPDATE token SET replaces = NULL WHERE pair = ?', pair);
}

function bySession(core: Core, headers: Headers): Identity | undefined {
  const id = sessionUser(headers.get('cookie'));
  const user = id === undefined ? undefined : usersById(core).get(id);
  return user && { user, clientId: undefined, scopes: SCOPES_OF_PAGE };
}

/** An admin's token may act for another user of the account; a free or switched-off one is refused. */
function onBehalf(core: Core, identity: Identity, userId: string | null): Identity | undefined {
  if (userId === null || !identity.user.isAdmin) return identity;
  const user = usersById(core).get(Number(userId));
  return user?.isActive && !user.isFree ? { ...identity, user } : undefined;
}
