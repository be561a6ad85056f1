import { describe, expect, it } from 'vitest';
import { checkName } from './check-name.ts';
import { quote } from './quote.ts';

describe('checkName', () => {
  it.each([
    'manifest.json',
    'i18n/en.json',
    'images/логотип.png',
    'a b/c-d_e.min.js',
    '..hidden/a...js',
    'conman/auxiliary.js',
  ])('has nothing against %s', (name) => {
    expect(checkName(name)).toEqual({ path: name, defects: [] });
  });

  it.each([
    ['./a//b', 'a/b'],
    ['a\\b', 'a/b'],
    ['con', 'con'],
    ['../a', undefined],
    ['a/..', undefined],
    ['/a', undefined],
    ['c:/a', undefined],
    ['a\0', undefined],
    ['', undefined],
    ['./', undefined],
  ])('reaches %j by %j', (name, path) => {
    const checked = checkName(name);
    expect(checked.path).toBe(path);
    expect(checked.defects.length).toBeGreaterThan(0);
  });
});

describe('quote', () => {
  it('shows what is invisible and cuts what is long', () => {
    expect(quote('a\u0000b\u202ec\n')).toBe('"a\\u0000b\\u202ec\\u000a"');
    expect(quote('x'.repeat(500))).toHaveLength(103);
  });
});
