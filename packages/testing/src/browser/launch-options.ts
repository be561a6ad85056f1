import { homedir } from 'node:os';
import { join } from 'node:path';
import { KitError } from '@kommo-widget/manifest';
import { FEATURES_OFF } from './features-off.ts';
import { findBrowser } from './find-browser.ts';

/** Where a browser that the kit got for itself is kept. */
export const browserCache = (): string =>
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'kommo-widget', 'browser');

/** Names that the browser may resolve: this machine, and what was allowed. */
const resolverRules = (allowHosts: readonly string[]): string[] => {
  if (allowHosts.includes('*')) return [];
  const allowed = ['localhost', '*.localhost', '127.0.0.1', '[::1]', ...allowHosts];
  return [`--host-resolver-rules=MAP * ~NOTFOUND, ${allowed.map((host) => `EXCLUDE ${host}`).join(', ')}`];
};

export interface LaunchOptions {
  readonly executablePath: string;
  readonly args: string[];
}

/**
 * How to start the browser for tests of widgets: quiet, and without a way out of this machine. A request to a host
 * that is not allowed fails at once, as if the host did not exist.
 *
 * @throws KitError `no-browser`
 */
export function launchOptions(allowHosts: readonly string[] = [], executablePath?: string): LaunchOptions {
  const path = executablePath ?? findBrowser(browserCache());
  if (path === undefined) throw noBrowser();
  return {
    executablePath: path,
    // Without a GPU, compositing in software costs a quarter less than a GPU that is emulated. WebGL stays.
    args: [
      '--disable-background-networking',
      '--disable-gpu',
      '--disable-gpu-compositing',
      `--disable-features=${FEATURES_OFF.join(',')}`,
      ...resolverRules(allowHosts),
    ],
  };
}

/** There is no browser on this machine, or none where it was looked for. */
export const noBrowser = (): KitError =>
  new KitError('no-browser', 'No Chrome or Chromium was found.', {
    hint: 'Install one, name it with KIT_BROWSER=/path/to/chrome, or let `kommo-widget test --get-browser` get one.',
  });
