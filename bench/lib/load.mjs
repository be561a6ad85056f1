import { Agent, request } from 'node:http';

/**
 * Sends requests one after another on each of some connections that stay open, and reads every answer to its end.
 *
 * @typedef {{ method?: string, path: string, body?: string, headers?: Record<string, string> }} Call
 * @param {string} base
 * @param {(number: number) => Call} call what the n-th request is
 * @param {{ count: number, connections?: number, expect?: number[] }} options
 * @returns {Promise<{ p50: number, p99: number, perSecond: number, bytes: number }>} milliseconds
 */
export async function load(base, call, { count, connections = 1, expect = [200, 201] }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  let next = 0;
  let bytes = 0;
  const work = async () => {
    while (next < count) {
      const wanted = call(next++);
      const started = performance.now();
      const { status, size } = await send(base, agent, wanted);
      times.push(performance.now() - started);
      bytes += size;
      if (!expect.includes(status)) throw new Error(`${base}${wanted.path} answered ${status}`);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))];
  return { p50: at(0.5), p99: at(0.99), perSecond: count / seconds, bytes: Math.round(bytes / count) };
}

function send(base, agent, { method = 'GET', path, body, headers }) {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(
      new URL(path, base),
      { method, agent, headers: { ...headers, ...length } },
      (reply) => {
        let size = 0;
        reply.on('data', (chunk) => {
          size += chunk.length;
        });
        reply.on('end', () => resolve({ status: reply.statusCode, size }));
        reply.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
