import { announceChange, type ControlPage, SPACE } from '../control.ts';
import { calendarHtml } from './calendar.ts';
import { readDate, writeDate } from './date-text.ts';
import { addDays, addMonths, sameDay } from './month.ts';

const FIELD = '.js-control-date .date_field, .js-control-date input[type=text]';
const CALENDAR = '.kit-calendar';

/** A calendar below every date field; one is open at a time, and it lives in the body, above modals. */
export function installDateField(page: ControlPage): void {
  const { $, document, words } = page;
  let open: { readonly $field: JQuery; shown: Date; readonly $calendar: JQuery } | undefined;
  let returning = false;

  const formatOf = ($field: JQuery): string => $field.attr('data-format') || page.dateFormat;
  const dateOf = ($field: JQuery): Date | undefined => readDate(String($field.val() ?? ''), formatOf($field));

  const close = (): void => {
    open?.$calendar.remove();
    open = undefined;
  };
  const draw = (): void => {
    if (!open) return;
    open.$calendar.html(calendarHtml(page, open.shown, dateOf(open.$field)));
  };
  const focusDay = (): void => {
    open?.$calendar.find('.kit-calendar__day[tabindex=0]').trigger('focus');
  };
  const show = ($field: JQuery): void => {
    if (returning || open?.$field.is($field)) return;
    close();
    const $calendar = $(
      `<div class="kit-calendar" role="dialog" aria-label="${words.choose_date}">`,
    ).appendTo(document.body);
    open = { $field, shown: dateOf($field) ?? new Date(), $calendar };
    draw();
    $calendar.css(placeBeside($field, Number($calendar.outerHeight())));
  };
  const backTo = ($field: JQuery): void => {
    returning = true;
    $field.trigger('focus');
    returning = false;
  };
  const give = (day: Date | undefined): void => {
    if (!open) return;
    const { $field } = open;
    close();
    const text = day ? writeDate(day, formatOf($field)) : '';
    const changed = String($field.val() ?? '') !== text;
    $field.val(text).toggleClass('empty', text === '');
    backTo($field);
    if (changed) announceChange($field.trigger('input'));
  };
  const move = (shown: Date, focus: boolean): void => {
    if (!open) return;
    open.shown = shown;
    draw();
    if (focus) focusDay();
  };

  $(document)
    .on(`click${SPACE} focusin${SPACE}`, FIELD, function (this: Element) {
      if (!$(this).is(':disabled, [readonly]')) show($(this));
    })
    .on(`mousedown${SPACE}`, (event) => {
      const $target = $(event.target);
      if (open && !$target.closest(CALENDAR).length && !$target.is(open.$field)) close();
    })
    .on(`input${SPACE} change${SPACE}`, FIELD, function (this: Element) {
      $(this).toggleClass('empty', $(this).val() === '');
      const day = dateOf($(this));
      if (day && open?.$field.is($(this)) && !sameDay(day, open.shown)) move(day, false);
    })
    .on(`keydown${SPACE}`, FIELD, (event) => {
      if (event.key === 'ArrowDown') focusDay();
      else if (event.key === 'Escape' && open) event.stopPropagation();
      if (event.key === 'Escape' || event.key === 'Tab' || event.key === 'Enter') close();
    })
    .on(`click${SPACE}`, '.kit-calendar__day', function (this: Element) {
      give(new Date(Number($(this).attr('data-time'))));
    })
    .on(`click${SPACE}`, '.kit-calendar__step', function (this: Element) {
      if (open) move(addMonths(open.shown, Number($(this).attr('data-months'))), false);
    })
    .on(`click${SPACE}`, '.kit-calendar__today', () => give(new Date()))
    .on(`click${SPACE}`, '.kit-calendar__clear', () => give(undefined))
    .on(`keydown${SPACE}`, CALENDAR, (event) => {
      if (!open) return;
      const { $field, shown } = open;
      const steps: Record<string, () => Date> = {
        ArrowLeft: () => addDays(shown, -1),
        ArrowRight: () => addDays(shown, 1),
        ArrowUp: () => addDays(shown, -7),
        ArrowDown: () => addDays(shown, 7),
        PageUp: () => addMonths(shown, -1),
        PageDown: () => addMonths(shown, 1),
      };
      const step = steps[event.key];
      if (step) move(step(), true);
      else if (event.key === 'Escape') {
        close();
        backTo($field);
      } else return;
      event.preventDefault();
      event.stopPropagation();
    });
}

const GAP = 4;

/** Below the field, or above it where the window ends below; in the coordinates of the document. */
function placeBeside($field: JQuery, height: number): { left: number; top: number } {
  const { left = 0, top = 0 } = $field.offset() ?? {};
  const below = top + Number($field.outerHeight()) + GAP;
  const fits = below + height <= globalThis.scrollY + globalThis.innerHeight;
  return { left, top: fits || top < height ? below : top - height - GAP };
}
