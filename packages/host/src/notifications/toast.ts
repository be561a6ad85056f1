import type { Words } from '../i18n/words.ts';
import { HANDSET } from '../page/handset.ts';
import { keepOnTop } from './top-layer.ts';

export interface Toast {
  readonly kind: 'message' | 'error' | 'call';
  readonly header?: string;
  /** May hold markup, as live. */
  readonly text: string;
  /** Unix seconds, or a text as it is shown. */
  readonly date?: number | string;
  readonly icon?: string;
  readonly link?: string;
  /** Drawn below the text. */
  readonly $actions?: JQuery;
  /** Milliseconds until it goes by itself; 0 keeps it. */
  readonly timeout?: number;
  readonly onClose?: () => void;
  /** Takes the place of the toast that has the same key. */
  readonly key?: string;
  /** How a call stands, for its looks. */
  readonly state?: string;
}

export interface Toasts {
  show(toast: Toast): { close(): void };
  clear(): void;
}

const SHOWN_MS = 12_000;

/** The toasts at the lower left of the page: `role=alert` for errors, `role=status` for the rest. */
export function createToasts($: JQueryStatic, words: Words, lang: string): Toasts {
  const timers = new Set<ReturnType<typeof setTimeout>>();

  let stop = (): void => {};

  const place = (): JQuery => {
    const $present = $('#kit-toasts');
    if ($present.length > 0) return $present;
    stop();
    const $place = $('<div id="kit-toasts" class="kit-toasts">').appendTo(document.body);
    for (const element of $place.get()) stop = keepOnTop(element);
    return $place;
  };

  return {
    show(toast) {
      const $toast = draw($, toast, words, lang);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const close = (): void => {
        if (timer !== undefined) timers.delete(timer);
        clearTimeout(timer);
        $toast.remove();
      };
      $toast.find('.kit-toast__close').on('click', () => {
        close();
        toast.onClose?.();
      });
      const $before = place()
        .children()
        .filter((_, shown) => toast.key !== undefined && $(shown).data('key') === toast.key);
      if ($before.length > 0) $before.replaceWith($toast);
      // The newest is at the foot: what no longer fits is scrolled away above.
      else place().append($toast).scrollTop(Number.MAX_SAFE_INTEGER);
      $toast.data('key', toast.key);
      const wait = toast.timeout ?? SHOWN_MS;
      if (wait > 0) {
        timer = setTimeout(close, wait);
        timers.add(timer);
      }
      return { close };
    },
    clear() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      stop();
      $('#kit-toasts').remove();
    },
  };
}

function draw($: JQueryStatic, toast: Toast, words: Words, lang: string): JQuery {
  const $toast = $('<div class="kit-toast">')
    .addClass(`kit-toast_${toast.kind}`)
    .addClass(toast.state === undefined ? '' : `kit-toast_${toast.state}`)
    .attr('role', toast.kind === 'error' ? 'alert' : 'status');
  const $body = $('<div class="kit-toast__body">').appendTo($toast);
  if (toast.kind === 'call')
    $toast.prepend($('<span class="kit-toast__handset" aria-hidden="true">').html(HANDSET));
  if (toast.icon) $toast.prepend($('<img class="kit-toast__icon" alt="">').attr('src', toast.icon));
  if (toast.header) $('<div class="kit-toast__header">').html(toast.header).appendTo($body);
  $('<div class="kit-toast__text">').html(toast.text).appendTo($body);
  if (toast.link)
    $('<a class="kit-toast__link" target="_blank" rel="noreferrer">')
      .attr('href', toast.link)
      .text(words.open_card)
      .appendTo($body);
  if (toast.$actions) $('<div class="kit-toast__actions">').append(toast.$actions).appendTo($body);
  const when = dateText(toast.date, lang);
  if (when !== '') $('<div class="kit-toast__date">').text(when).appendTo($body);
  $('<button type="button" class="kit-toast__close">')
    .attr('aria-label', words.button_close)
    .text('×')
    .appendTo($toast);
  return $toast;
}

/** Widgets give a date as unix seconds, milliseconds, or a text of their own. */
export function dateText(date: number | string | undefined, lang: string): string {
  if (date === undefined || date === '') return '';
  const number = Number(date);
  if (!Number.isFinite(number)) return String(date);
  const ms = number > 1e11 ? number : number * 1000;
  return new Intl.DateTimeFormat(lang, { dateStyle: 'short', timeStyle: 'short' }).format(ms);
}
