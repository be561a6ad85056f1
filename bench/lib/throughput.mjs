import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Requests that a server answers in a second.
 *
 * @param {string} folder where autocannon is installed
 * @param {string} base
 * @param {readonly import('./load.mjs').Call[]} calls sent one after the other on each connection, over and over
 * @param {{ connections: number, seconds?: number }} options
 */
export async function throughput(folder, base, calls, { connections, seconds = 3 }) {
  const autocannon = createRequire(join(folder, 'package.json'))('autocannon');
  const requests = calls.map(({ method = 'GET', path, headers, body }) => ({ method, path, headers, body }));
  const result = await autocannon({ url: base, connections, duration: seconds, requests });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${base}${calls[0].path}: ${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.average;
}
