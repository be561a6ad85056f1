import type { Lang, PageBoot, StagePush, Theme, WidgetList } from '@kommo-widget/manifest';
import type { CrmExport } from './data/export.ts';
import type { Fault, FaultRule } from './faults/fault.ts';
import type { ScenarioOption } from './scenarios/start.ts';

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
  /**
   * Data to start with: the name of a scenario (`small-sales-team` by default), the path of a JSON file, or a scenario
   * or an export as an object. Ignored when the file already holds data.
   */
  readonly scenario?: ScenarioOption;
  /** Further scenarios that a reset can name, beside the built-in ones. */
  readonly scenarios?: readonly ScenarioOption[];
  /** Same scenario and same seed give the same data to the byte, on the same day; 1 by default. */
  readonly seed?: number;
  /** Answers that go wrong from the start. */
  readonly faults?: readonly FaultRule[];
  /** Whether a token may send seven requests a second and no more; off by default. */
  readonly rateLimit?: boolean;
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

/** Answers that go wrong on purpose. */
export interface FaultControl {
  readonly list: () => readonly Fault[];
  readonly add: (rule: FaultRule) => Fault;
  /** Says whether it was there. */
  readonly remove: (id: number) => boolean;
  readonly clear: () => void;
}

/** The mock CRM: one account, its data and its whole HTTP surface. */
export interface Crm {
  /**
   * Answers `/api/*`, `/oauth2/*`, `/ajax/*`, `/private/*`, `/v1.0/*`, `/v2/origin/*` and `/__kit/api/*`; never rejects.
   * A connection that a fault drops is a network error: a response of the type `error`, as `Response.error()` makes it.
   */
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
  /** The scenario that the data came from. */
  readonly scenario: string;
  readonly seed: number;
  /** Every scenario that a reset can name: the author's own, then the built-in ones. */
  readonly scenarios: readonly { readonly name: string; readonly title: string }[];
  /**
   * Back to the first state of the scenario (another one, if given). Tokens that were given out stay good.
   *
   * @throws KitError `unknown-scenario`, `scenario-not-found`, `scenario-invalid`.
   */
  readonly reset: (scenario?: ScenarioOption, seed?: number) => void;
  /** Keeps a copy of all data while the CRM runs, under a name; returns it. One of the same name is replaced. */
  readonly snapshot: (name?: string) => string;
  /** Puts the data back as it was. @throws KitError `unknown-snapshot`. */
  readonly restore: (name?: string) => void;
  readonly snapshots: () => readonly string[];
  /** All data but tokens, as JSON; `exportText` writes it down. */
  readonly export: () => CrmExport;
  /** Replaces all data by what was exported. @throws KitError `import-invalid`; nothing has changed then. */
  readonly import: (data: unknown) => void;
  readonly faults: FaultControl;
  readonly close: () => void;
}
