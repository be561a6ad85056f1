import { escapeHtml } from '../../page/escape-html.ts';
import type { ControlPage } from '../control.ts';
import { firstWeekday, sameDay, weeksOf } from './month.ts';

/** Markup of the calendar that opens below a field: one month, the day that keys move marked with `tabindex="0"`. */
export function calendarHtml({ lang, words }: ControlPage, shown: Date, chosen: Date | undefined): string {
  const first = firstWeekday(lang);
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'short' });
  const title = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric' }).format(shown);
  const full = new Intl.DateTimeFormat(lang, { dateStyle: 'long' });
  const days = weeksOf(shown, first);
  const heads = days
    .slice(0, 7)
    .map((day) => `<span class="kit-calendar__weekday">${escapeHtml(weekday.format(day))}</span>`);
  const cells = days.map((day) => {
    const classes = ['kit-calendar__day'];
    if (day.getMonth() !== shown.getMonth()) classes.push('kit-calendar__day_other');
    if (sameDay(day, new Date())) classes.push('kit-calendar__day_today');
    if (sameDay(day, chosen)) classes.push('kit-calendar__day_chosen');
    return `<button type="button" class="${classes.join(' ')}" data-time="${day.getTime()}" tabindex="${sameDay(day, shown) ? 0 : -1}" aria-label="${escapeHtml(full.format(day))}">${day.getDate()}</button>`;
  });
  return `<div class="kit-calendar__head"><button type="button" class="kit-calendar__step" data-months="-1" aria-label="${escapeHtml(words.previous_month)}">‹</button><span class="kit-calendar__title" aria-live="polite">${escapeHtml(title)}</span><button type="button" class="kit-calendar__step" data-months="1" aria-label="${escapeHtml(words.next_month)}">›</button></div>
<div class="kit-calendar__grid">${heads.join('')}${cells.join('')}</div>
<div class="kit-calendar__foot"><button type="button" class="kit-calendar__today">${escapeHtml(words.today)}</button><button type="button" class="kit-calendar__clear">${escapeHtml(words.clear)}</button></div>`;
}
