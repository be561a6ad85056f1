/** Begin of the local day of a moment. Unix seconds, as everywhere. */
export function dayStart(seconds: number): number {
  const date = new Date(seconds * 1000);
  date.setHours(0, 0, 0, 0);
  return Math.floor(date.getTime() / 1000);
}

/** The begin of the day that many days later; days with a change of the clock count as days. */
export function dayAfter(start: number, days: number): number {
  const date = new Date(start * 1000);
  date.setDate(date.getDate() + days);
  return Math.floor(date.getTime() / 1000);
}

/** Begins of the days that a month's sheet shows: whole weeks from Monday on. */
export function monthDays(year: number, month: number): readonly number[] {
  const first = Math.floor(new Date(year, month, 1).getTime() / 1000);
  const weekday = (new Date(first * 1000).getDay() + 6) % 7;
  const start = dayAfter(first, -weekday);
  const length = new Date(year, month + 1, 0).getDate();
  const weeks = Math.ceil((weekday + length) / 7);
  return Array.from({ length: weeks * 7 }, (_, index) => dayAfter(start, index));
}

/** Begins of the seven days of a moment's week, from Monday on. */
export function weekDays(seconds: number): readonly number[] {
  const start = dayStart(seconds);
  const monday = dayAfter(start, -((new Date(start * 1000).getDay() + 6) % 7));
  return Array.from({ length: 7 }, (_, index) => dayAfter(monday, index));
}
