import { createRequire } from 'node:module';
import { KitError } from '@kommo-widget/manifest';
import type { Browser } from 'playwright-core';
import { foundBrowsers } from '../browser/find-browser.ts';
import { browserCache, launchOptions, noBrowser } from '../browser/launch-options.ts';

/**
 * Starts the browser: the one of that path, or the first of the machine that does start. To ask each for its version
 * beforehand would take as long as a page.
 *
 * @throws KitError `no-browser`
 */
export async function launchBrowser(allowHosts: readonly string[], path?: string): Promise<Browser> {
  // By `require`, as it is CommonJS: an import would first search its whole bundle for names to export.
  const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core');
  let failure: KitError | undefined;
  for (const executable of path === undefined ? foundBrowsers(browserCache()) : [path]) {
    try {
      return await chromium.launch(launchOptions(allowHosts, executable));
    } catch (error) {
      failure ??= doesNotStart(executable, error);
    }
  }
  throw failure ?? noBrowser();
}

function doesNotStart(path: string, error: unknown): KitError {
  const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return new KitError('no-browser', `The browser ${path} does not start: ${why}`, {
    hint: 'Name another with --browser or KIT_BROWSER, or let `kommo-widget test --get-browser` get one.',
  });
}
