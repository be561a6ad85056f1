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

/** Every place a Chromium may be in, best first. */
function candidates(env: Env, cache: string): readonly (string | undefined)[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    env.KIT_BROWSER,
    env.CHROME_PATH,
    playwrightBrowser(),
    ...(process.platform === 'win32'
      ? []
      : folders.flatMap((folder) => ON_PATH.map((name) => join(folder, name)))),
    ...(INSTALLED[process.platform] ?? []),
    unpackedBrowser(cache),
  ];
}

/**
 * The path of a Chrome or Chromium that really starts, or nothing. `KIT_BROWSER` and `CHROME_PATH` come first, then
 * Playwright's own, then one of the system, then the one that {@link getBrowser} put into `cache`.
 */
export function findBrowser(cache: string, env: Env = process.env): string | undefined {
  return candidates(env, cache).find((path) => path !== undefined && existsSync(path) && runs(path));
}
