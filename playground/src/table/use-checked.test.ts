import { describe, expect, it } from 'vitest';
import { between } from './use-checked.ts';

describe('between', () => {
  it('gives the rows from the last tick to this one, in either direction', () => {
    expect(between([5, 6, 7, 8], 6, 8)).toEqual([6, 7, 8]);
    expect(between([5, 6, 7, 8], 8, 6)).toEqual([6, 7, 8]);
  });

  it('gives nothing without a tick before', () => {
    expect(between([5, 6], undefined, 6)).toEqual([]);
    expect(between([5, 6], 9, 6)).toEqual([]);
  });
});
