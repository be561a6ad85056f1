import { currentLang } from './lang.ts';

/** Making a formatter costs more than a hundred uses of it, so each is made once for a language. */
function once<T>(make: (lang: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const lang = currentLang();
    const known = made.get(lang) ?? make(lang);
    made.set(lang, known);
    return known;
  };
}

const date = once((lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }));
const day = once((lang) => new Intl.DateTimeFormat(lang, { month: 'short', day: 'numeric' }));
const dateTime = once((lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }));
const time = once((lang) => new Intl.DateTimeFormat(lang, { timeStyle: 'short' }));
const fullDate = once((lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'full' }));
const weekday = once((lang) => new Intl.DateTimeFormat(lang, { weekday: 'short' }));
const number = once((lang) => new Intl.NumberFormat(lang));

/** Unix seconds as a date of the page's language, such as `Nov 22, 2025`. */
export const formatDate = (seconds: number): string => date().format(seconds * 1000);

/** Unix seconds as day and month, for places where the year is known. */
export const formatDay = (seconds: number): string => day().format(seconds * 1000);

/** Unix seconds with the day of the week written out, for a label that is read aloud. */
export const formatFullDate = (seconds: number): string => fullDate().format(seconds * 1000);

export const formatWeekday = (seconds: number): string => weekday().format(seconds * 1000);

/** Unix seconds as date and time. */
export const formatDateTime = (seconds: number): string => dateTime().format(seconds * 1000);

export const formatTime = (seconds: number): string => time().format(seconds * 1000);

export const formatNumber = (value: number): string => number().format(value);

/** Seconds of a call as `m:ss`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
