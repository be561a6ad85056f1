import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The value of the stage's `session_id` cookie: the user's id and a mark over it. Cookies are shared by all ports of a
 * host, so the mark has no secret of the process in it: a cookie of one running kit signs in at another one.
 */
export const sessionOf = (userId: number): string => `${userId}.${mark(userId)}`;

/** The user whom a cookie signs in. */
export function sessionUser(cookieHeader: string | null): number | undefined {
  const match = /(?:^|;\s*)session_id=(\d+)\.([\w-]+)/.exec(cookieHeader ?? '');
  if (!match?.[1] || !match[2]) return undefined;
  const expected = Buffer.from(mark(Number(match[1])));
  const given = Buffer.from(match[2]);
  return expected.length === given.length && timingSafeEqual(expected, given) ? Number(match[1]) : undefined;
}

const mark = (userId: number): string =>
  createHmac('sha256', 'kommo-widget-kit session').update(String(userId)).digest('base64url').slice(0, 22);
