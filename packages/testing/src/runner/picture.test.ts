import { expect, it } from 'vitest';
import { pictureFolder } from './picture.ts';

it('gives each widget a folder of its own, even when codes are equal or odd', () => {
  const taken = new Set<string>();
  expect(['abc', 'abc', '../x', ''].map((code) => pictureFolder(code, taken))).toEqual([
    'abc',
    'abc-2',
    '___x',
    'widget',
  ]);
});
