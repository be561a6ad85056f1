import { randomBytes, randomUUID } from 'node:crypto';
import type { Unit } from '../core/unit.ts';
import { accessClaims, LIFETIME } from './integration.ts';
import { signJwt } from './jwt.ts';

export interface Integration {
  readonly client_id: string;
  readonly client_secret: string;
  readonly redirect_uri: string;
}

export interface TokenRow {
  readonly value: string;
  readonly client_id: string;
  readonly user_id: number;
  readonly scopes: string;
  readonly expires_at: number;
  readonly used_at: number | null;
  readonly revoked: number;
  readonly pair: string | null;
}

export const tokenOf = (unit: Unit, kind: 'code' | 'refresh', value: string): TokenRow | undefined =>
  unit.db.get<TokenRow>('SELECT * FROM token WHERE kind = ? AND value = ?', kind, value);

/**
 * A new access and refresh token. The access token of the pair before works until the new one is first used, so that a
 * reply that got lost locks nobody out.
 */
export function issuePair(unit: Unit, integration: Integration, from: TokenRow): object {
  const pair = randomUUID();
  const common = {
    client_id: integration.client_id,
    user_id: from.user_id,
    scopes: from.scopes,
    pair,
    replaces: from.pair,
  };
  const claims = accessClaims(unit, {
    clientId: integration.client_id,
    userId: from.user_id,
    expiresAt: unit.now + LIFETIME.access,
    id: randomUUID(),
  });
  const access = signJwt(claims, integration.client_secret);
  const refresh = `def50200${randomBytes(64).toString('hex')}`;
  unit.db.insert('token', {
    ...common,
    value: access,
    kind: 'access',
    expires_at: unit.now + LIFETIME.access,
  });
  unit.db.insert('token', {
    ...common,
    value: refresh,
    kind: 'refresh',
    expires_at: unit.now + LIFETIME.refresh,
  });
  unit.db.update('token', from.value, { used_at: unit.now }, 'value');
  return {
    token_type: 'Bearer',
    expires_in: LIFETIME.access,
    access_token: access,
    refresh_token: refresh,
    server_time: unit.now,
  };
}
