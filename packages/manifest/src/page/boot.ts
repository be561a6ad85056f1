/** Languages of the simulated UI; Kommo has the first five, amoCRM adds the last. */
export const LANGS = ['en', 'es', 'pt', 'tr', 'id', 'ru'] as const;
export type Lang = (typeof LANGS)[number];
export type Theme = 'light' | 'dark';

/** One widget as `POST /ajax/widgets/list` names it. */
export interface WidgetEntry {
  readonly id: number;
  readonly active: 'Y' | 'N';
  readonly category_id: number;
  readonly init_once: 'Y' | 'N';
  /** Version of the files; grows with every change that the server saw, so that it can bust caches. */
  readonly installed_version: string;
  /** Address of script.js. */
  readonly src: string;
  /** Address of the i18n file in the language of the user. */
  readonly lang: string;
  /** Base address of the widget's files, without a slash at the end. */
  readonly path: string;
  readonly images_path: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly description: string;
  readonly short_description: string;
  /** `install`, `not_configured`, `installed` or `error`. */
  readonly status: InstallStatus;
  readonly support: { readonly link?: string; readonly email?: string };
  readonly oauth_client_uuid: string;
  /** The widget's manifest, whole: the pages draw fields, tabs and menu items from it. */
  readonly manifest: unknown;
}

export type InstallStatus = 'install' | 'not_configured' | 'installed' | 'error';

/** `APP.widgets.system`, the base of `widget.system()`. */
export interface WidgetSystem {
  readonly area: string;
  readonly amouser_id: number;
  readonly amouser: string;
  readonly amohash: string;
  readonly domain: string;
  readonly subdomain: string;
  readonly server: string;
  readonly displayed_count: number;
  readonly displayed_count_by_area: Readonly<Record<string, number>>;
}

export interface WidgetList {
  readonly widgets: Readonly<Record<string, WidgetEntry>>;
  readonly system: WidgetSystem;
}

/**
 * What the server tells a page of the stage before anything runs: inlined in the HTML as JSON, so that the first
 * widget needs no further request. The CRM fills it, the host turns it into `APP`.
 */
export interface PageBoot {
  readonly lang: Lang;
  readonly theme: Theme;
  /** Values of `APP.constant(key)`, by key, in the page's own shapes. */
  readonly constants: Readonly<Record<string, unknown>> & {
    readonly user: { readonly id: number; readonly name: string } & Readonly<Record<string, unknown>>;
    readonly account: { readonly id: number; readonly subdomain: string } & Readonly<Record<string, unknown>>;
  };
  readonly list: WidgetList;
  /** `APP.system`, `APP.cf_types`, `APP.note_types`, `APP.todo_types`: facts of the account, not of the page. */
  readonly system: Readonly<Record<string, unknown>>;
  readonly dictionaries: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
