import { expect, it } from 'vitest';
import { launchOptions } from './launch-options.ts';

const rules = (hosts: readonly string[]): string =>
  launchOptions(hosts, '/bin/browser').args.find((arg) => arg.startsWith('--host-resolver-rules')) ?? '';

it('leaves the browser no way out of this machine', () => {
  expect(rules([])).toMatch(/=MAP \* ~NOTFOUND, EXCLUDE localhost, .*EXCLUDE 127\.0\.0\.1/);
});

it('lets allowed hosts out, or all', () => {
  expect(rules(['api.example.com'])).toContain('EXCLUDE api.example.com');
  expect(rules(['*'])).toBe('');
});
