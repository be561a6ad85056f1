import { expect, test } from 'vitest';
import { readDate, writeDate } from './date-text.ts';
import { addMonths, firstWeekday, weeksOf } from './month.ts';

test.each(['DD.MM.YYYY', 'MM/DD/YYYY', 'YYYY-MM-DD'])('%s: what was written is read back', (format) => {
  const day = new Date(2026, 1, 3);
  expect(readDate(writeDate(day, format), format)).toEqual(day);
});

test.each(['31.02.2026', 'tomorrow', '', '1.2'])('"%s" is no day', (text) => {
  expect(readDate(text, 'DD.MM.YYYY')).toBeUndefined();
});

test('another common way of writing is understood', () => {
  expect(readDate('24.12.2026', 'MM/DD/YYYY')).toEqual(new Date(2026, 11, 24));
});

test('a month is shown in whole weeks from the first day of the week', () => {
  const days = weeksOf(new Date(2026, 11, 24), firstWeekday('ru'));
  expect(days).toHaveLength(42);
  expect(days[0]).toEqual(new Date(2026, 10, 30));
  expect(days.every((day, index) => index === 0 || day > (days[index - 1] ?? day))).toBe(true);
});

test('the last day of a month stays the last day', () => {
  expect(addMonths(new Date(2026, 0, 31), 1)).toEqual(new Date(2026, 1, 28));
  expect(addMonths(new Date(2026, 0, 15), -1)).toEqual(new Date(2025, 11, 15));
});
