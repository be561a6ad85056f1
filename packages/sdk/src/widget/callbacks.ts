import type { CardEntityType, CardItem, CardLinks, LinkedCardItem } from './card-tab.ts';
import type { SalesbotExit } from './salesbot.ts';

/** A promise of the language or of jQuery: the page waits for both. */
export type Awaitable<T> = PromiseLike<T> | JQueryPromise<T>;

/** What `onSave` gets. `fields` may be changed: what it holds in the end is stored. */
export interface SaveEvent<Fields extends object = object> {
  /** `N`: the widget is being disabled. */
  readonly active: 'Y' | 'N';
  fields: Partial<Fields> & Record<string, unknown>;
}

/** From where the settings were opened: filled when it was the tile of a lead source. */
export interface SettingsContext {
  readonly source_id?: number | string;
  readonly external_id?: string;
}

/** Which page of the left menu was opened. */
export interface MenuPage {
  readonly location: 'widget_page' | 'stats' | 'settings';
  /** Not given for the sections of the page itself. */
  readonly item_code?: string;
  readonly subitem_code?: string;
}

/** The element of a list that is being edited. */
export interface CatalogElement {
  readonly id: number;
  readonly name: { readonly text: string };
  readonly [key: string]: unknown;
}

/** Synchronisation of tasks with a calendar (amoCRM only). */
export interface CalendarSync {
  name: string;
  description: string;
  /** A rejection with a text shows that text. */
  enabled: boolean | Promise<boolean>;
  onEnable(): Promise<unknown>;
  onDisable(): Promise<unknown>;
  /** With it the synchronisation has a button for its settings. */
  onSetup?(): void;
}

/** Rows of a list were checked, and the widget chosen in its menu. */
export interface Selectable {
  selected(): void;
}

/**
 * What a widget may put into `this.callbacks`. The page calls them without the widget: `this` is the callbacks
 * object. The four that are not optional must be there, or the page drops the widget or refuses to install it.
 * Source: Kommo `docs/script-js`, `docs/card-sdk`, `docs/salesbot-sdk`, amoCRM `web_sdk`.
 */
export interface WidgetCallbacks<Fields extends object = object> {
  /** First on each page of the widget. `true` or a promise: `init` follows; `false`: it never runs. */
  render(): boolean | Awaitable<unknown>;
  /** After `render` succeeded. Return `true`. */
  init(): boolean;
  /** After `render`, whatever it returned. Return `true`. */
  bind_actions(): boolean;
  /** Before the settings are stored; `false` or a rejection keeps them from being. */
  onSave(event: SaveEvent<Fields>): boolean | Awaitable<unknown>;
  /** The settings modal is open. `$modal_body` is its content. */
  settings?($modal_body: JQuery, context: SettingsContext): void;
  onInstall?(): void;
  /** The page is left or the widget disabled: take back what was bound to the document. */
  destroy?(): void;
  leads?: Selectable;
  contacts?: Selectable;
  companies?: Selectable;
  customers?: Selectable;
  todo?: Selectable;
  tasks?: Selectable;
  /** The widget's page in Settings is open: draw into `#work-area-<widget_code>`. */
  advancedSettings?(): void;
  advancedStats?(): void;
  /** The form of the trigger is open in the Digital Pipeline. */
  dpSettings?(): void;
  /** The widget's block was opened in the Salesbot designer. `renderRow` gives the markup of one more row. */
  salesbotDesignerSettings?(
    $body: JQuery,
    renderRow: (caption: string) => string,
    params: Record<string, unknown>,
  ): { exits: readonly SalesbotExit[] };
  /** @returns the steps of the bot as JSON text: an array of `SalesbotStep` */
  onSalesbotDesignerSave?(handler_code: string, params: Record<string, string>): string;
  /** Its argument is not documented. */
  onSource?(source: unknown): void;
  onAddAsSource?(pipeline_id: number): void;
  /** Elements that can be linked. An empty answer leaves the tab, `#<widget_code>`, to the widget. */
  loadPreloadedData?(): Awaitable<readonly CardItem[] | Record<string, never>>;
  /** Elements that are linked. */
  loadElements?(type: CardEntityType, id: number): Awaitable<readonly LinkedCardItem[]>;
  linkCard?(links: CardLinks): Awaitable<unknown>;
  searchDataInCard?(query: string, type: CardEntityType['id'], id: number): Awaitable<readonly CardItem[]>;
  /** A page of the widget in the left menu is open: draw into `#work-area-<widget_code>`. */
  initMenuPage?(page: MenuPage): void;
  loadCatalogElement?(element: CatalogElement): void;
  calendarSync?(): CalendarSync;
  /** Of industry solutions (amoCRM only), like the two below; none is documented further. */
  register_steps?(): unknown;
  finish_wizard?(): unknown;
  get_tutorial?(): unknown;
}
