import type {
  AreaCode,
  CallbackName,
  PageBoot,
  StagePush,
  StageReport,
  WidgetEntry,
} from '@kommo-widget/manifest';

/** The entity whose card is open, as the page knows it. */
export interface OpenCard {
  readonly entity: 'leads' | 'contacts' | 'companies' | 'customers';
  /** 0 for a card that was not saved yet. */
  readonly id: number;
  /** Attributes in the page's own names, such as `lead[NAME]`: the source of `APP.data.current_card.model`. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly mainUserId: number;
  /** The entity as the API gives it, with contacts and companies embedded. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Saves what the card's form holds: `APP.data.current_card.save()`. */
  save(): Promise<void>;
}

/** The list on the page, for `list_selected()` and `APP.data.current_list`. */
export interface OpenList {
  readonly entity: 'leads' | 'contacts' | 'companies' | 'customers' | 'todo' | 'catalogs';
  rows(): readonly ListRow[];
}

export interface ListRow {
  readonly id: number;
  readonly type: string;
  readonly name: string;
  readonly url: string;
  readonly checked: boolean;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** A page of the stage as the host needs to know it. The page has drawn itself before it is handed over. */
export interface StagePage {
  /** `{code}` in the area's name is already replaced by the widget's code. */
  readonly area: AreaCode | (string & {});
  /** `APP.getBaseEntity()` and `APP.data.current_entity`. */
  readonly entity: string;
  readonly path: string;
  readonly card?: OpenCard;
  readonly list?: OpenList;
  /** Own pages of widgets: which widget, and for left-menu pages which item. */
  readonly own?: {
    readonly code: string;
    readonly callback: 'advancedSettings' | 'advancedStats' | 'initMenuPage';
    readonly args: readonly unknown[];
  };
}

export type CallOutcome =
  | {
      readonly outcome: 'returned';
      /** What it returned; of a promise, what that resolved to. */
      readonly value: unknown;
      /** It returned a promise: a saved form waits for it and takes any value but `false` as consent. */
      readonly promised?: boolean;
    }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'threw' | 'rejected' | 'timeout'; readonly error: Error };

/** A widget of the account with the key under which the list names it. */
export interface KnownWidget extends WidgetEntry {
  readonly code: string;
}

/** The runtime of the simulated page. One per window. */
export interface Host {
  /**
   * Shows a page to the widgets: tears down those of the page before, fires `page:changed` and `widgets:load`, and
   * runs the life cycle of every active widget of the page. Resolves when `APP.widgets.loaded` is true.
   */
  openPage(page: StagePage): Promise<void>;
  /** Entries of the widgets known to the account, installed or not, freshest first known state. */
  widgets(): readonly KnownWidget[];
  /** Calls a callback of a running widget, guarded: it never throws, and the report goes to the inspector. */
  call(code: string, name: CallbackName, args: readonly unknown[], location: string): Promise<CallOutcome>;
  /** Whether the running widget has that callback. */
  has(code: string, name: CallbackName): boolean;
  /** Starts a widget on the page that is open (install), or its new version after its files changed. */
  start(entry: WidgetEntry): Promise<void>;
  /**
   * Takes what was saved of a widget: settings, status, activity. One that runs is told through `set_settings` and
   * `set_status` and is not started anew.
   */
  update(entry: KnownWidget): void;
  /** Ends a widget: `destroy`, handlers in its namespace, its block in the panel. */
  stop(code: string): void;
  /** Actions that widgets added to the menus of phones and e-mails. */
  actions(
    type: 'phone' | 'email',
  ): readonly { readonly code: string; readonly caption: string; run(value: string): void }[];
  /** Sources that widgets added to the composer of the feed. */
  sources(): readonly {
    readonly code: string;
    readonly type: 'sms' | 'email' | 'chat' | 'custom';
    readonly caption: string;
    run(argument: unknown): unknown;
  }[];
  /** Hears when a widget asks for another page of the stage: `APP.router.navigate(path)`. */
  onNavigate(listener: (path: string, options: { readonly replace: boolean }) => void): () => void;
  /** Hears when actions, sources or the set of running widgets changed, so that menus can be drawn anew. */
  onChange(listener: () => void): () => void;
  /** Takes what the server pushed to the page: files that changed, states, notifications, channels. */
  push(push: StagePush): void;
  /** Everything worth telling a developer. */
  onReport(listener: (report: StageReport) => void): () => void;
  report(report: StageReport): void;
  destroy(): void;
}

export type CreateHost = (boot: PageBoot) => Host;
