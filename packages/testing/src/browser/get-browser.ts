import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser, playwrightBrowser } from './find-browser.ts';
import { canUseNpmBrowser, unpackNpmBrowser } from './npm-browser.ts';
import { runs } from './runs.ts';

/** A way to get a browser: its name for the progress line, and the path it led to. */
interface Way {
  readonly name: string;
  get(cache: string): string | undefined;
}

const WAYS: readonly Way[] = [
  { name: 'npm package', get: (cache) => (canUseNpmBrowser() ? unpackNpmBrowser(cache) : undefined) },
  { name: 'playwright install', get: playwrightInstall },
  { name: 'apt-get install', get: aptInstall },
];

/**
 * Finds a browser, or gets one: from npm, from Playwright, from the system's packages, in this order. Gives nothing
 * when all ways failed. `say` hears which way is tried.
 */
export function getBrowser(cache: string, say: (way: string) => void = () => {}): string | undefined {
  const found = findBrowser(cache);
  if (found !== undefined) return found;
  for (const way of WAYS) {
    say(way.name);
    try {
      const path = way.get(cache);
      if (path !== undefined && existsSync(path) && runs(path)) return path;
    } catch {
      // Not this way; the next one may work.
    }
  }
  return undefined;
}

function playwrightInstall(): string | undefined {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  spawnSync(process.execPath, [join(dirname(manifest), 'cli.js'), 'install', 'chromium'], {
    stdio: 'ignore',
  });
  return playwrightBrowser();
}

function aptInstall(cache: string): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  return findBrowser(cache);
}
