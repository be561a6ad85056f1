import { describe, expect, it } from 'vitest';
import { dayAfter, dayStart, monthDays, weekDays } from './days.ts';

const at = (year: number, month: number, day: number, hour = 0): number =>
  Math.floor(new Date(year, month, day, hour).getTime() / 1000);

describe('days', () => {
  it('begin at local midnight', () => {
    expect(dayStart(at(2025, 10, 22, 17))).toBe(at(2025, 10, 22));
    expect(dayAfter(at(2025, 1, 28), 1)).toBe(at(2025, 2, 1));
  });

  it('fill a month with whole weeks from Monday on', () => {
    const days = monthDays(2025, 10);
    expect(days[0]).toBe(at(2025, 9, 27));
    expect(days.at(-1)).toBe(at(2025, 10, 30));
    expect(days).toHaveLength(35);
  });

  it('give the week of a Sunday', () => {
    expect(weekDays(at(2025, 10, 23, 12))[0]).toBe(at(2025, 10, 17));
  });
});
