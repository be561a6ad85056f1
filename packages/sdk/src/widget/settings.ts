import type { InstallStatus } from '@kommo-widget/manifest';

/**
 * What the page puts into the settings of every widget. Source: Kommo `docs/script-js`, public widgets.
 */
export interface SystemSettings {
  /** The unique code of the integration. */
  readonly widget_code: string;
  /** Address of the widget's files, without a slash at the end: for styles, templates and pictures. */
  readonly path: string;
  /** Version of the installed files. */
  readonly version: string;
  readonly id: number;
  readonly status: InstallStatus;
  readonly widget_active: 'Y' | 'N';
  readonly images_path: string;
  readonly oauth_client_uuid: string;
  readonly support: { readonly link?: string; readonly email?: string };
}

/**
 * Values of a widget's own fields by their key in `manifest.settings`. Texts are strings; `custom` is a JSON text or
 * a number; `users` is `{[user id]: string}`, `users_lp` `{[user id]: {login, password}}`, both sometimes as JSON.
 */
export type WidgetSettings<Fields extends object> = SystemSettings & Partial<Fields>;
