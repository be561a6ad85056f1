import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '../core/core.ts';
import { inUnit, type Unit } from '../core/unit.ts';
import type { Credentials } from '../crm.ts';
import { type User, usersById } from '../users/user.ts';
import { signJwt } from './jwt.ts';

export const ALL_SCOPES = 'crm files files_delete notifications push_notifications';
const REDIRECT_URI = 'https://example.com/oauth/callback';
const DAY = 86_400;
/** Lifetimes (reference: api-v4, section 3.1). */
export const LIFETIME = { code: 20 * 60, access: DAY, refresh: 90 * DAY, longLived: 5 * 365 * DAY } as const;

/** Texts that look like secrets and are the same for the same account, so that neither a restart nor a reset ends them. */
const derived = (core: Core, what: string): string =>
  createHash('sha256').update(`${core.settings.subdomain} ${what}`).digest('hex');

function uuidOf(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The integration of the account, with a long-lived token of the admin and a code that waits to be exchanged. What was
 * given out before stays good.
 */
export function seedIntegration(unit: Unit, admin: User): void {
  const { core, db } = unit;
  const clientId = uuidOf(derived(core, 'integration'));
  const secret = derived(core, 'secret');
  db.run(
    `INSERT INTO integration (client_id, client_secret, name, redirect_uri, scopes, created_by) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (client_id) DO UPDATE SET created_by = excluded.created_by`,
    clientId,
    secret,
    'Private integration',
    REDIRECT_URI,
    ALL_SCOPES,
    admin.id,
  );
  const known = db.get(
    "SELECT 1 FROM token WHERE kind = 'long_lived' AND client_id = ? AND user_id = ? AND expires_at > ?",
    clientId,
    admin.id,
    unit.now,
  );
  if (!known) issueLongLived(unit, admin, clientId, secret);
  const code = derived(core, 'code');
  if (!db.get('SELECT 1 FROM token WHERE value = ?', CODE_PREFIX + code)) {
    issueCode(unit, clientId, admin.id, code);
  }
}

function issueLongLived(unit: Unit, admin: User, clientId: string, secret: string): void {
  const expiresAt = unit.now + LIFETIME.longLived;
  const id = derived(unit.core, 'long-lived');
  const claims = accessClaims(unit, { clientId, userId: admin.id, expiresAt, id });
  unit.db.insert('token', {
    value: signJwt(claims, secret),
    kind: 'long_lived',
    client_id: clientId,
    user_id: admin.id,
    scopes: ALL_SCOPES,
    expires_at: expiresAt,
  });
}

/** Codes start like those of the live system. */
const CODE_PREFIX = 'def50200';

/** Makes a code known that an integration can exchange once. */
export function issueCode(unit: Unit, clientId: string, userId: number, value: string): string {
  const code = CODE_PREFIX + value;
  unit.db.insert('token', {
    value: code,
    kind: 'code',
    client_id: clientId,
    user_id: userId,
    scopes: ALL_SCOPES,
    expires_at: unit.now + LIFETIME.code,
  });
  return code;
}

interface AccessToken {
  readonly clientId: string;
  readonly userId: number;
  readonly expiresAt: number;
  readonly id: string;
}

/** Claims of an access token, all that clients read (reference: api-v4, section 3.2). */
export function accessClaims(unit: Unit, token: AccessToken): Readonly<Record<string, unknown>> {
  const account = unit.core.accountId();
  return {
    aud: token.clientId,
    jti: token.id,
    iat: unit.now,
    nbf: unit.now,
    exp: token.expiresAt,
    sub: String(token.userId),
    grant_type: '',
    account_id: account,
    base_domain: 'kommo.com',
    api_domain: 'api-c.kommo.com',
    version: 2,
    scopes: ALL_SCOPES.split(' '),
    hash_uuid: uuidOf(derived(unit.core, token.id)),
    user_flags: 0,
  };
}

/** What a client needs to come in; the code is made anew when the last one was used or is over. */
export function credentialsOf(core: Core, freshCode: (clientId: string) => string): Credentials {
  const row = core.db.get<{ client_id: string; client_secret: string; redirect_uri: string; value: string }>(
    `SELECT i.client_id, i.client_secret, i.redirect_uri, t.value FROM integration i
     JOIN token t ON t.client_id = i.client_id AND t.kind = 'long_lived' LIMIT 1`,
  );
  if (!row) throw new Error('the account has no integration');
  const code = core.db.value<string>(
    "SELECT value FROM token WHERE kind = 'code' AND client_id = ? AND used_at IS NULL AND expires_at > ?",
    row.client_id,
    core.clock.seconds(),
  );
  const { client_id, client_secret, redirect_uri, value: token } = row;
  return { token, client_id, client_secret, redirect_uri, code: code ?? freshCode(client_id) };
}

/** Another code for the admin, when the last one was used. */
export function freshCode(core: Core, clientId: string): string {
  const admin = [...usersById(core).values()].find((user) => user.isAdmin);
  if (!admin) throw new Error('an account without an admin');
  return inUnit(core, admin, (unit) => issueCode(unit, clientId, admin.id, randomBytes(32).toString('hex')));
}
