import { expect, it } from 'vitest';
import { codeFromName, freeCode } from './code.ts';

it.each([
  ['/home/me/birthday-widget', 'birthday-widget'],
  ['/home/me/my widget/', 'my_widget'],
  ['dist/widget.zip', 'widget'],
  ['/x/2gis', 'w_2gis'],
  ['/x/виджет', 'widget'],
])('makes of %s the code %s', (path, code) => expect(codeFromName(path)).toBe(code));

it('numbers a code that is taken', () => {
  const taken = new Set(['a', 'a_2']);
  expect(freeCode('a', (code) => taken.has(code))).toBe('a_3');
  expect(freeCode('b', (code) => taken.has(code))).toBe('b');
});
