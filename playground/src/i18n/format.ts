import { currentLang } from './lang.ts';

/** Unix seconds as a date of the page's language, such as `Nov 22, 2025`. */
export const formatDate = (seconds: number): string =>
  new Intl.DateTimeFormat(currentLang(), { dateStyle: 'medium' }).format(seconds * 1000);

/** Unix seconds as day and month, for places where the year is known. */
export const formatDay = (seconds: number): string =>
  new Intl.DateTimeFormat(currentLang(), { month: 'short', day: 'numeric' }).format(seconds * 1000);

/** Unix seconds as date and time. */
export const formatDateTime = (seconds: number): string =>
  new Intl.DateTimeFormat(currentLang(), { dateStyle: 'medium', timeStyle: 'short' }).format(seconds * 1000);

export const formatTime = (seconds: number): string =>
  new Intl.DateTimeFormat(currentLang(), { timeStyle: 'short' }).format(seconds * 1000);

export const formatNumber = (value: number): string => new Intl.NumberFormat(currentLang()).format(value);

/** Seconds of a call as `m:ss`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
