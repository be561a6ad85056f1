import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';
import { Stop } from './steps.mjs';

/** Finds a browser for the tests, or gets one, and tells the runners by `KIT_BROWSER`. */
export const browserStep = {
  name: 'browser',
  async run(say) {
    // Built in the step before: the kit's own search is the only one.
    const built = pathToFileURL(join(ROOT, 'packages/testing/dist/browser/get-browser.js')).href;
    const { getBrowser } = await import(built);
    const path = getBrowser(join(ROOT, '.cache/browser'), (way) => say(`trying ${way}`));
    if (path === undefined) {
      throw new Stop(
        'No browser was found, and none could be got from npm, Playwright or apt.',
        'Install Chrome or Chromium, or name one: KIT_BROWSER=/path/to/chrome npm test',
      );
    }
    process.env.KIT_BROWSER = path;
    return path;
  },
};
