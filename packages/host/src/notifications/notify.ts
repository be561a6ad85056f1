import type { CallNotice } from './call.ts';
import type { Notifications } from './create-notifications.ts';

interface Pushed {
  readonly type?: unknown;
  /** Only for the notification centre: what it says is on the page already. */
  readonly silent?: unknown;
  readonly header?: string;
  readonly text?: string;
  readonly body?: { readonly title?: string; readonly icon?: string; readonly rows?: readonly unknown[] };
}

/** Shows a notification of the server: a call as a call, anything else by its title and rows. */
export function notify(notifications: Notifications, notification: Readonly<Record<string, unknown>>): void {
  const { type, silent, header, text, body }: Pushed = notification;
  if (silent === true) return;
  if (type === 'phone_call' || type === 'call') {
    notifications.add_call(notification as CallNotice);
    return;
  }
  const rows = body?.rows?.map(rowText).filter(Boolean).join('<br>');
  const title = header ?? body?.title;
  notifications.show_message({
    text: text ?? rows ?? '',
    ...(title === undefined ? {} : { header: title }),
    ...(body?.icon === undefined ? {} : { icon: body.icon }),
  });
}

function rowText(row: unknown): string {
  if (typeof row === 'string') return row;
  const { text, value, title } = (row ?? {}) as Readonly<Record<string, unknown>>;
  return String(text ?? value ?? title ?? '');
}
