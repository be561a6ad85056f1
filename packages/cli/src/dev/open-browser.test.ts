import { expect, it } from 'vitest';
import { openBrowser } from './open-browser.ts';

it.each([{}, { CI: 'true', DISPLAY: ':0' }, { SSH_CONNECTION: '1', DISPLAY: ':0' }])(
  'opens nothing where nobody would see it: %j',
  (env) => expect(openBrowser('http://localhost:1', env, 'linux')).toBe(false),
);
