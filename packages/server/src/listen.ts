import type { Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createAdaptorServer } from '@hono/node-server';
import { KitError } from '@kommo-widget/manifest';
import { DEFAULT_PORT } from './options.ts';
import type { Certificate } from './tls/certificate.ts';

/** How many ports after the default one are tried, when the user named none. */
const TRIES = 20;

/** What to answer with, where, and how. */
export interface Listening {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly host: string;
  readonly port: number | undefined;
  /** Answers over https when given. */
  readonly certificate?: Certificate;
  /**
   * Puts the HTTP library's own, quicker `Request` and `Response` in the place of the global ones. For a process that
   * does nothing else: a test runner or an author's program keeps its own.
   */
  readonly ownProcess?: boolean | undefined;
}

/**
 * Starts to listen. A port that was asked for is taken or not at all; without one the first free port from
 * {@link DEFAULT_PORT} on.
 *
 * @throws KitError `port-taken`, `port-forbidden`, `host-unknown`
 */
export async function listen(options: Listening): Promise<Server> {
  const { host, port } = options;
  const first = port ?? DEFAULT_PORT;
  const last = port ?? DEFAULT_PORT + TRIES;
  for (let candidate = first; ; candidate += 1) {
    try {
      return await bind(options, candidate);
    } catch (error) {
      if (codeOf(error) === 'EADDRINUSE' && candidate < last) continue;
      throw explain(error, host, candidate);
    }
  }
}

function bind({ fetch, host, certificate, ownProcess }: Listening, port: number): Promise<Server> {
  const own = { fetch, overrideGlobalObjects: ownProcess === true };
  const server = createAdaptorServer(
    certificate ? { ...own, createServer: createTlsServer, serverOptions: { ...certificate } } : own,
  ) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

function explain(error: unknown, host: string, port: number): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new KitError('port-taken', `Port ${port} is taken by another program.`, {
        hint: `Stop that program, or choose another port with --port (0 takes any free one).`,
      });
    case 'EACCES':
      return new KitError('port-forbidden', `This user may not listen on port ${port}.`, {
        hint: 'Choose a port above 1023 with --port.',
      });
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return new KitError('host-unknown', `${host} is no address of this machine.`, {
        hint: 'Leave --host out to stay on this machine, or give 0.0.0.0 for all its addresses.',
      });
    default:
      return error;
  }
}

/** Ends a server at once, also where pages hold event streams open. */
export function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return closed;
}
