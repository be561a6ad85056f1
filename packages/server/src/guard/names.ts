import { isIP } from 'node:net';

/** The host names under which the kit answers. Any other means that a foreign name was pointed at this machine. */
export interface Names {
  /** Whether a `Host` header (`name:port`) is ours. Some clients leave the port out; a wrong one is not ours. */
  isOurs(hostHeader: string | undefined): boolean;
}

/** Whether requests to that host name stay on this machine. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  if (name === 'localhost' || name.endsWith('.localhost') || name === '::1') return true;
  return isIP(name) === 4 && name.startsWith('127.');
}

/** Names of real accounts. Nobody else can point them here, so a client that was made for one may keep its name. */
const ACCOUNT = /^[a-z0-9-]+\.(kommo\.com|amocrm\.(com|ru))$/i;

/** The same names, and those of real accounts at any port: for the CRM alone, behind a client's own routing. */
export const withAccountNames = (names: Names): Names => ({
  isOurs: (hostHeader) => names.isOurs(hostHeader) || ACCOUNT.test((hostHeader ?? '').replace(/:\d+$/, '')),
});

/**
 * Names for a server that listens on `host`. On loopback: loopback names only. Opened to the network: also plain IP
 * addresses and the name it was given, because a rebinding attack needs a name of its own.
 */
export function namesFor(host: string, port: () => number): Names {
  const open = !isLoopback(host);
  return {
    isOurs(hostHeader) {
      const match = /^(\[[0-9a-f:.]+\]|[^:]+)(?::(\d+))?$/i.exec(hostHeader ?? '');
      const name = match?.[1]?.toLowerCase();
      const given = match?.[2];
      if (name === undefined || (given !== undefined && Number(given) !== port())) return false;
      if (isLoopback(name)) return true;
      return open && (name === host.toLowerCase() || isIP(name.replace(/^\[|\]$/g, '')) !== 0);
    },
  };
}
