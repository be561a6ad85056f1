import type { Widget } from '../widget/widget.ts';

/** `APP.widgets`. Source: Kommo `docs/js-sdk`, `docs/making-calls-inside-kommo`; the rest from public widgets. */
export interface PageWidgets {
  /** Running widgets by code. */
  readonly list: Readonly<Record<string, Widget>>;
  readonly system: Readonly<Record<string, unknown>>;
  /** True once the widgets of the page are up. */
  readonly loaded: boolean;
  clear_cache(): void;
  /** Adds the button of a dialer; `ns` names it and is unique. */
  notificationsPhone(button: { ns: string; click: () => void }): void;
  destroyNotificationsPhone(button: { ns: string }): void;
  /** Own search of legal entities (amoCRM only). */
  legal_handlers: ((query: unknown) => unknown)[];
}
