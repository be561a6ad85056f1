import { expect, it } from 'vitest';
import { formatBytes, formatCount } from './limits.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1 KB'],
  [1_500, '1.5 KB'],
  [12_345, '12 KB'],
  [33_554_432, '34 MB'],
  [1_073_741_824, '1.1 GB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it.each([
  [7, '7'],
  [5_000, '5,000'],
  [1_234_567, '1,234,567'],
])('writes %i as %s', (count, text) => {
  expect(formatCount(count)).toBe(text);
});
