import type { Constants } from './constants.ts';
import type { AppData } from './data.ts';
import type { NotificationEvent, Notifications } from './notifications.ts';
import type { PageWidgets } from './page-widgets.ts';

/** Who is signed in now, by user id. */
export type UserStatuses = Readonly<Record<string, { readonly id: number; readonly online: boolean }>>;

/** `APP.sdk`. Source: Kommo `docs/js-sdk`. */
export interface AppSdk {
  showUserStatus(which: 'online'): readonly number[];
  showUserStatus(id: number): boolean;
  showUserStatus(): UserStatuses;
  /** True keeps the page from reloading by itself during a call. */
  setCallingStatus(calling: boolean): void;
  getCallingStatus(): boolean;
}

/**
 * `APP`: what the page tells and offers to widgets. Read it and call it, but never write to it.
 * Source: Kommo `docs/environment-variables`, `docs/js-sdk`, amoCRM `web_sdk/env_variables`.
 */
export interface App {
  /** Language of the user. */
  readonly lang_id: 'en' | 'es' | 'pt' | 'tr' | 'id' | 'ru';
  readonly data: AppData;
  readonly notifications: Notifications;
  readonly sdk: AppSdk;
  readonly widgets: PageWidgets;
  /** Ids of entities by their plural name. */
  readonly element_types: Readonly<Record<string, number>>;
  /** Ids of types of custom fields by their name. */
  readonly cf_types: Readonly<Record<string, number>>;
  readonly note_types: Readonly<Record<string, number>>;
  readonly todo_types: Readonly<Record<string, number>>;
  readonly system: {
    readonly timezone: string;
    /** Patterns of moment. */
    readonly format: {
      readonly date: Readonly<
        Record<'full' | 'date' | 'time' | 'date_short' | 'calendar' | 'calendar_no_year', string>
      >;
    };
  };
  readonly router: { navigate(path: string, options?: { trigger?: boolean; replace?: boolean }): void };
  constant<Key extends keyof Constants>(key: Key): Constants[Key];
  constant(key: string): unknown;
  isCard(): boolean;
  /** `leads`, `contacts`, `companies`, `customers`, `todo`, … */
  getBaseEntity(): string;
  /** The page, as a code of areas: `leads_card`, `leads`, `advanced-settings:<code>`, … */
  getWidgetsArea(): string;
  /** @deprecated the dotted names of old; use `getWidgetsArea()` */
  getV3WidgetsArea(): string;
  /** For widgets with `init_once` only. */
  addNotificationCallback(widget_code: string, callback: (event: NotificationEvent) => void): void;
}
