import { describe, expect, it } from 'vitest';
import { formatInput, parseInput } from './date-text.ts';

describe('dates in inputs', () => {
  const noon = Math.floor(new Date(2025, 1, 3, 12, 5).getTime() / 1000);

  it('are written in the pattern of the account', () => {
    expect(formatInput(noon, false, 'DD.MM.YYYY')).toBe('03.02.2025');
    expect(formatInput(noon, true, 'MM/DD/YYYY')).toBe('02/03/2025 12:05');
  });

  it('are read back in the same pattern', () => {
    expect(parseInput('02/03/2025 12:05', true, 'MM/DD/YYYY')).toBe(noon);
    expect(parseInput('03.02.2025', false, 'DD.MM.YYYY')).toBe(noon - 12 * 3600 - 5 * 60);
  });

  it('are nothing when no such day exists', () => {
    expect(parseInput('31.02.2025', false, 'DD.MM.YYYY')).toBeUndefined();
    expect(parseInput('', false, 'DD.MM.YYYY')).toBeUndefined();
  });
});
