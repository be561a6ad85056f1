import type { MiddlewareHandler } from 'hono';
import { problem } from '../http/problem.ts';
import type { Names } from './names.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITE = new Set([undefined, 'same-origin', 'none']);

/** Whether a page of another site, and not ours or a program, makes this request. */
export function isForeign(headers: Headers, names: Names): boolean {
  const origin = headers.get('origin');
  if (origin !== null) return !names.isOurs(hostOf(origin));
  return !OWN_SITE.has(headers.get('sec-fetch-site') ?? undefined);
}

/** Name and port of an origin; a browser leaves out the usual port, which is another server's unless it is ours. */
function hostOf(origin: string): string | undefined {
  const [, scheme, host] = /^(https?):\/\/([^/]+)$/.exec(origin) ?? [];
  if (host === undefined || /:\d+$/.test(host)) return host;
  return `${host}:${scheme === 'https' ? 443 : 80}`;
}

/**
 * Keeps other web sites out: the Host header must be one of our names (DNS rebinding), and what changes state or
 * controls the kit must not come from a foreign origin (cross-site request forgery). Programs send no Origin and pass.
 */
export function guard(names: Names): MiddlewareHandler {
  return async (c, next) => {
    const { headers, method } = c.req.raw;
    if (!names.isOurs(headers.get('host') ?? undefined)) {
      return problem(
        421,
        'Foreign host name',
        'The kit answers to demo.kommo.localhost, localhost and 127.0.0.1 with its own port only.',
      );
    }
    const guarded = !SAFE_METHODS.has(method) || c.req.path.startsWith('/__kit/api/');
    if (guarded && isForeign(headers, names)) {
      return problem(
        403,
        'Foreign origin',
        'Only pages of the kit and programs on this machine may do this.',
      );
    }
    return next();
  };
}
