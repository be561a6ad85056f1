import type { Words } from '../i18n/words.ts';
import { type CallNotice, showCall } from './call.ts';
import type { Toast, Toasts } from './toast.ts';

/** A message as widgets give it; `title` and `message` are seen in place of `header` and `text`. */
export interface Notice {
  readonly header?: string;
  readonly title?: string;
  readonly text?: string | Notice;
  readonly message?: string;
  readonly date?: number | string;
  readonly icon?: string;
  readonly link?: string;
  readonly timeout?: number;
  readonly type?: string;
  readonly auto_close?: boolean;
}

export interface NoticeCallbacks {
  readonly done?: () => void;
  readonly fail?: () => void;
  readonly always?: () => void;
}

/** `APP.notifications`. Source: Kommo `docs/add-notifications`. */
export interface Notifications {
  show_message(notice: Notice | string): boolean;
  show_message_error(notice: Notice | string, callbacks?: NoticeCallbacks): boolean;
  show_notification(notice: Notice): boolean;
  add_error(notice: Notice | string, callbacks?: NoticeCallbacks): boolean;
  add_call(call: CallNotice): boolean;
  add_alert(notice: Notice | string): boolean;
}

/** Keeps an error in the notification centre; false when the server would not. */
export type KeepError = (notice: { readonly header: string; readonly text: string }) => Promise<boolean>;

export function createNotifications(
  $: JQueryStatic,
  toasts: Toasts,
  words: Words,
  navigate: (path: string) => void,
  keep: KeepError,
): Notifications {
  const show = (kind: Toast['kind'], notice: Notice | string): boolean => {
    toasts.show(toastOf(kind, notice));
    return true;
  };
  return {
    show_message: (notice) => show('message', notice),
    show_message_error(notice, callbacks) {
      callbacks?.done?.();
      callbacks?.always?.();
      return show('error', notice);
    },
    show_notification(notice) {
      const inner = typeof notice.text === 'object' ? { ...notice, ...notice.text } : notice;
      return show(notice.type === 'error' || notice.type === 'call' ? notice.type : 'message', inner);
    },
    add_error(notice, callbacks = {}) {
      const toast = toastOf('error', notice);
      void keep({ header: toast.header ?? '', text: toast.text }).then((kept) => {
        (kept ? callbacks.done : callbacks.fail)?.();
        callbacks.always?.();
      });
      toasts.show({ ...toast, timeout: 0 });
      return true;
    },
    add_call(call) {
      showCall($, toasts, words, navigate, call);
      return true;
    },
    add_alert: (notice) => show('message', notice),
  };
}

/** The page also knows icons by name, as `default`: those are no pictures. */
const isAddress = (icon: string): boolean => icon.includes('/');

function toastOf(kind: Toast['kind'], given: Notice | string): Toast {
  const notice: Notice = typeof given === 'string' ? { text: given } : given;
  const header = notice.header ?? notice.title;
  const timeout = notice.auto_close === false ? 0 : notice.timeout;
  return {
    kind,
    text: String(notice.text ?? notice.message ?? ''),
    ...(header === undefined ? {} : { header }),
    ...(notice.date === undefined ? {} : { date: notice.date }),
    ...(notice.icon === undefined || !isAddress(notice.icon) ? {} : { icon: notice.icon }),
    ...(notice.link === undefined ? {} : { link: notice.link }),
    ...(timeout === undefined ? {} : { timeout }),
  };
}
