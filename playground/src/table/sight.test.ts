import { expect, it } from 'vitest';
import { sightOf } from './sight.ts';

const HEIGHT = 44;

it('holds the rows in sight and some around them, in steps', () => {
  expect(sightOf(0, 440, HEIGHT)).toEqual({ first: 0, last: 24, hurried: false });
  expect(sightOf(100 * HEIGHT, 440, HEIGHT)).toEqual({ first: 88, last: 120, hurried: false });
});

it('stays the same object while one scrolls within a step', () => {
  const before = sightOf(96 * HEIGHT, 440, HEIGHT);
  expect(sightOf(97 * HEIGHT, 440, HEIGHT, before, true)).toBe(before);
});

it('is hurried only when nothing of what was just drawn is left', () => {
  const before = sightOf(100 * HEIGHT, 440, HEIGHT);
  expect(sightOf(110 * HEIGHT, 440, HEIGHT, before, true).hurried).toBe(false);
  expect(sightOf(200 * HEIGHT, 440, HEIGHT, before, true).hurried).toBe(true);
  expect(sightOf(0, 440, HEIGHT, before, true).hurried).toBe(true);
  expect(sightOf(200 * HEIGHT, 440, HEIGHT, before, false).hurried).toBe(false);
});
