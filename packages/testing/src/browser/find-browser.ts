import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { unpackedBrowser } from './npm-browser.ts';
import { runs } from './runs.ts';

type Env = Readonly<Record<string, string | undefined>>;

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Where Playwright keeps the Chromium that it downloaded, if it did. */
export function playwrightBrowser(): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    const { chromium } = require('playwright-core') as typeof import('playwright-core');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Every place a Chromium may be in, best first. Playwright, which is large, is asked only when its turn comes. */
function* candidates(env: Env, cache: string): Generator<string | undefined> {
  yield env.KIT_BROWSER;
  yield env.CHROME_PATH;
  yield playwrightBrowser();
  if (process.platform !== 'win32') {
    const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
    for (const folder of folders) for (const name of ON_PATH) yield join(folder, name);
  }
  yield* INSTALLED[process.platform] ?? [];
  yield unpackedBrowser(cache);
}

/**
 * The paths of every Chrome or Chromium of this machine, whether it starts or not. `KIT_BROWSER` and `CHROME_PATH` come
 * first, then Playwright's own, then those of the system, then the one that {@link getBrowser} put into `cache`.
 */
export function* foundBrowsers(cache: string, env: Env = process.env): Generator<string> {
  for (const path of candidates(env, cache)) if (path !== undefined && existsSync(path)) yield path;
}

/** The first of {@link foundBrowsers} that really starts, or nothing. */
export function findBrowser(cache: string, env: Env = process.env): string | undefined {
  for (const path of foundBrowsers(cache, env)) if (runs(path)) return path;
  return undefined;
}
