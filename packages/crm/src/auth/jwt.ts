import { createHmac } from 'node:crypto';

export type Claims = Readonly<Record<string, unknown>>;

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A signed token. Synchronous, because tokens are made inside a transaction. They are never verified here: the
 * store knows which ones it has given out.
 */
export function signJwt(claims: Claims, secret: string, algorithm: 'HS256' | 'HS512' = 'HS256'): string {
  const head = `${part({ typ: 'JWT', alg: algorithm })}.${part(claims)}`;
  const hash = algorithm === 'HS256' ? 'sha256' : 'sha512';
  return `${head}.${createHmac(hash, secret).update(head).digest('base64url')}`;
}
