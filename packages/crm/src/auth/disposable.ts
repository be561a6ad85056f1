import { randomUUID } from 'node:crypto';
import type { Unit } from '../core/unit.ts';
import { signJwt } from './jwt.ts';

/** Seconds that a one-time token lives. */
const LIFETIME = 1_800;

/**
 * A one-time token for the integration's own server: HS256 with the integration's secret (reference: api-v4, section
 * 3.6); `extra` joins its claims. Nothing when there is no such integration.
 */
export function disposableToken(
  unit: Unit,
  clientUuid: string,
  origin: string,
  extra: Readonly<Record<string, unknown>> = {},
): string | undefined {
  const integration = unit.db.get<{ client_secret: string; redirect_uri: string }>(
    'SELECT client_secret, redirect_uri FROM integration WHERE client_id = ?',
    clientUuid,
  );
  if (!integration) return undefined;
  const claims = {
    iss: origin,
    aud: new URL(integration.redirect_uri).origin,
    jti: randomUUID(),
    iat: unit.now,
    nbf: unit.now,
    exp: unit.now + LIFETIME,
    account_id: unit.core.accountId(),
    subdomain: unit.core.settings.subdomain,
    client_uuid: clientUuid,
    user_id: unit.user.id,
    is_admin: unit.user.isAdmin,
    ...extra,
  };
  return signJwt(claims, integration.client_secret);
}
