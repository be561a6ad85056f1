import type { InstallStatus } from '@kommo-widget/manifest';
import type { ModalConstructor } from '../modules/modal.ts';
import type { WidgetCallbacks } from './callbacks.ts';
import type { CardContact, ListSelection } from './lists.ts';
import type { PanelBlock, Render } from './render.ts';
import type { WidgetSettings } from './settings.ts';
import type { ActionTarget, AddSource } from './sources.ts';
import type { CurrentAccount, WidgetSystemInfo } from './system.ts';

/** Texts of an i18n file: nested objects of strings. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/**
 * The widget as the page gives it to its own code: `self`.
 * Source: Kommo `docs/script-js`, amoCRM `web_sdk/mechanics`; `ns`, `init_once` and `helpers` from public widgets.
 * @typeParam Fields the widget's own settings, by their key in `manifest.settings`
 */
export interface Widget<Fields extends object = object> {
  callbacks: WidgetCallbacks<Fields>;
  /** The same object as `get_settings()` gives. */
  readonly params: WidgetSettings<Fields>;
  /** The i18n file in the language of the user. */
  readonly langs: Texts;
  /** Namespace for events, `.widget:<code>`: what is bound to the document under it the page takes off itself. */
  readonly ns: string;
  readonly init_once: 'Y' | 'N';
  readonly helpers: { readonly Modal: ModalConstructor };

  system(): WidgetSystemInfo;
  get_settings(): WidgetSettings<Fields>;
  /** Merges values into the settings of this instance; nothing is stored. */
  set_settings(settings: Partial<Fields>): void;
  get_version(): string;
  get_install_status(): InstallStatus;
  /** Sets the badge in the settings modal and on the tile. */
  set_status(status: 'install' | 'installed' | 'error'): void;
  set_lang(langs: Texts): void;
  /** A text, or a section of texts, by its path; `false` where there is none. */
  i18n(path: string): string | Texts | false;

  readonly render: Render;
  /** Puts a block into the right panel of a card or list. */
  render_template(block: PanelBlock, params?: object): void;

  /**
   * Posts to a server of another origin by way of the page's own. At most one call a second; more wait in a queue.
   * @param type `text` by default; for `text` and `html` the callback runs in any case
   */
  crm_post(
    url: string,
    data: object,
    callback: (answer: unknown) => void,
    type?: 'text' | 'html' | 'json' | 'xml' | 'script' | 'jsonp',
    error?: (error: unknown) => void,
  ): void;
  /**
   * `$.ajax` with the header `X-Auth-Token`: a JWT by which the widget's server knows account and user. That server
   * must allow the page's origin. Integrations with OAuth only.
   */
  $authorizedAjax(options: JQueryAjaxSettings): JQueryXHR;
  get_accounts_current(): CurrentAccount;

  /** Contacts of the card that is open; of a contact's card: the contact itself. */
  get_current_card_contacts_data(): Promise<readonly CardContact[]>;
  /** `false` where there is no list. */
  list_selected(): ListSelection | false;
  /** Shows or hides the veil over a list. */
  widgetsOverlay(shown: boolean): void;
  /** An item in the menu of phones or e-mails; its caption is the text `widget.call_action`, else the widget's name. */
  add_action(type: 'phone' | 'email', handler: (target: ActionTarget) => void): void;
  readonly add_source: AddSource;
  /** The pipeline that the widget is a source of; rejected when it is none. */
  get_pipeline_id(): Promise<number>;
  /** Binds a list to the widget (location `catalogs`); call it in `onSave` at the latest. */
  setSdkCatalogId(id: number): void;
  /**
   * Hears messages that the account's server pushes, for example on `leads:card:<id>`.
   * @returns a function that ends it
   */
  listenSocketChannel(
    channel: string,
    keys: readonly string[],
    callback: (message: unknown) => void,
  ): () => void;
}
