import type { Lang, PageBoot, StagePush, Theme, WidgetList } from '@kommo-widget/manifest';

/** Time as the CRM sees it. Everything that reads or waits goes through it, so that tests can stop and move it. */
export interface Clock {
  /** Unix time in milliseconds. */
  now(): number;
  /** Moves the time; due work (retries, long-running bots, deadlines) runs before this resolves. */
  set(unixMs: number): Promise<void>;
}

export interface CrmOptions {
  /** A file to keep the data in; in memory without. */
  readonly db?: string;
  /** Name of a built-in scenario; `small-sales-team` by default. Ignored when the file already holds data. */
  readonly scenario?: string;
  /** Same scenario and same seed give the same data to the byte. */
  readonly seed?: number;
  /** `demo` by default: the first label of the host name. */
  readonly subdomain?: string;
  readonly clock?: Clock;
  /** Where webhooks, triggers and bots may send to; this machine alone by default. */
  readonly mayReach?: (url: URL) => boolean;
}

/** What an API client needs to come in. */
export interface Credentials {
  /** A long-lived token of the admin: a JWT that can be decoded. */
  readonly token: string;
  readonly client_id: string;
  readonly client_secret: string;
  readonly redirect_uri: string;
  /** A fresh authorization code, to be exchanged once. */
  readonly code: string;
}

/** A widget archive that the server offers to the account, as the settings page lists it. */
export interface OfferedWidget {
  readonly code: string;
  /** Version of the files as served; changes with every edit. */
  readonly version: string;
  /** Base address of the files, without a slash at the end: `/upl/<code>/<n>/widget`. */
  readonly path: string;
  readonly manifest: unknown;
  /** Parsed i18n files by language. */
  readonly i18n: Readonly<Record<string, unknown>>;
  /** Whether it starts out installed and active, or waits in the gallery. */
  readonly installed: boolean;
}

/** Who looks at a page, in which language, at which address (`http://demo.kommo.localhost:4100`). */
export interface PageIdentity {
  readonly origin: string;
  readonly userId?: number;
  readonly lang?: Lang;
  readonly theme?: Theme;
}

/** The mock CRM: one account, its data and its whole HTTP surface. */
export interface Crm {
  /** Answers `/api/*`, `/oauth2/*`, `/ajax/*`, `/private/*`, `/v1.0/*` and `/v2/origin/*`; never rejects. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly credentials: Credentials;
  readonly clock: Clock;
  readonly offer: (widget: OfferedWidget) => void;
  readonly withdraw: (code: string) => void;
  /** Value of the `session_id` cookie that signs a browser in as that user; the admin without an id. */
  readonly session: (userId?: number) => string;
  /** What a page needs to start: see {@link PageBoot}. */
  readonly boot: (page: PageIdentity) => PageBoot;
  /**
   * Every widget known to the account, installed or not, whatever the page; the host filters by the locations of the
   * manifest. `POST /ajax/widgets/list {area}` is the filtered form that widgets may call.
   */
  readonly widgets: (page: PageIdentity) => WidgetList;
  /** Hears of every write after it was committed. Returns the function that ends it. */
  readonly listen: (listener: (push: StagePush) => void) => () => void;
  /** Back to the first state of the scenario (another one, if named). */
  readonly reset: (scenario?: string, seed?: number) => void;
  readonly close: () => void;
}
