import { expect, it } from 'vitest';
import { foundBrowsers } from './find-browser.ts';

it('names what the environment names first, and nothing that is not there', () => {
  const env = { KIT_BROWSER: '/no/such/browser', CHROME_PATH: process.execPath };
  expect(foundBrowsers('/no/cache', env).next().value).toBe(process.execPath);
});
