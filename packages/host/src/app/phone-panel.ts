import type { Words } from '../i18n/words.ts';
import { HANDSET } from '../page/handset.ts';
import { errorOf } from '../reports/error-of.ts';
import type { Reporter } from '../reports/reporter.ts';

/** What `APP.widgets.notificationsPhone` takes. */
export interface PhoneButton {
  /** A key of the widget's own, mostly its `ns`. */
  readonly ns: string;
  readonly click?: (event: unknown) => unknown;
}

export interface PhonePanel {
  notificationsPhone(button: PhoneButton): void;
  destroyNotificationsPhone(button: { readonly ns: string }): void;
}

/** The dialer's button at the lower left, in the left menu where that has room for it. */
export function createPhonePanel($: JQueryStatic, words: Words, reporter: Reporter): PhonePanel {
  const find = (ns: string): JQuery =>
    $('.calls-list-toggler').filter((_, button) => $(button).data('ns') === ns);
  return {
    notificationsPhone({ ns, click }) {
      find(ns).remove();
      const $place = $('#left_menu .nav__notifications').first();
      $('<button type="button" class="calls-list-toggler kit-phone">')
        .append($('<span class="kit-phone__icon" aria-hidden="true">').html(HANDSET))
        .append($('<span class="kit-phone__text">').text(words.phone))
        .data('ns', ns)
        .on('click', (event) => {
          try {
            click?.(event);
          } catch (cause) {
            reporter.problem('widget-error', errorOf(cause));
          }
        })
        .appendTo($place.length > 0 ? $place : $(document.body));
    },
    destroyNotificationsPhone({ ns }) {
      find(ns).remove();
    },
  };
}
