const DAYS_SHOWN = 42;

/** First day of the week, 0 for Sunday: what people of that language expect of a calendar. */
export const firstWeekday = (lang: string): number => (lang === 'en' || lang === 'pt' ? 0 : 1);

/** Six weeks that hold the month of that day. */
export function weeksOf(day: Date, firstDay: number): readonly Date[] {
  const first = new Date(day.getFullYear(), day.getMonth(), 1);
  const before = (first.getDay() - firstDay + 7) % 7;
  return Array.from(
    { length: DAYS_SHOWN },
    (_, index) => new Date(first.getFullYear(), first.getMonth(), 1 - before + index),
  );
}

/** The same day of another month, or its last day. */
export function addMonths(day: Date, months: number): Date {
  const target = new Date(day.getFullYear(), day.getMonth() + months, 1);
  const last = new Date(target.getFullYear(), target.getMonth() + 1, 0).getDate();
  return new Date(target.getFullYear(), target.getMonth(), Math.min(day.getDate(), last));
}

export const addDays = (day: Date, days: number): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);

export const sameDay = (one: Date, other: Date | undefined): boolean =>
  one.toDateString() === other?.toDateString();
