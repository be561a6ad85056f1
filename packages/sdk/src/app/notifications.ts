/** A short message in a corner of the page. Source: Kommo `docs/add-notifications`. */
export interface Message {
  header: string;
  text: string;
  /** Unix seconds. */
  date?: number;
  icon?: string;
}

export interface ErrorMessage {
  header: string;
  text: string;
  date?: number;
  link?: string;
}

export interface CallMessage {
  text: string;
  header?: string;
  /** Unix seconds. */
  date?: number;
  from?: string;
  to?: string;
  /** Seconds. */
  duration?: number;
  /** Address of the recording. */
  link?: string;
  element?: { id: number; type: 'contact' | 'lead' | 'company'; name?: string };
  click_link?: string;
}

/** What `APP.addNotificationCallback` is called with. Source: amoCRM `js-subscribe`. */
export interface NotificationEvent {
  readonly id: number | string;
  readonly uuid: string;
  readonly notification_id: number | string;
  readonly entity: unknown;
  readonly linked_entity: unknown;
  readonly created_at: number;
  readonly updated_at: number;
  readonly is_read: boolean;
  readonly silent: boolean;
  readonly body: {
    readonly title: string;
    readonly icon: string;
    readonly rows: readonly unknown[];
    readonly actions: Readonly<Record<string, unknown>>;
  };
  readonly click: { readonly type: string; readonly value: string };
  readonly web_link: string;
}

export interface Notifications {
  /** Shown on this page only. */
  show_message(message: Message): void;
  show_message_error(message: ErrorMessage, callbacks?: object): void;
  show_notification(message: {
    text: { header: string; text: string };
    type: 'call' | 'error';
    date?: number;
  }): void;
  /** Also kept in the notification centre and sent to the user's other channels. */
  add_error(
    message: { header?: string; text: string; date?: number; link?: string },
    callbacks?: { done?(): void; fail?(): void; always?(): void },
  ): void;
  add_call(message: CallMessage): void;
}
