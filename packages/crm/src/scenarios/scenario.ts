import type { FieldTypeName } from '../fields/types.ts';
import type { Random } from './random.ts';

/**
 * An account as data: what an author writes down in TypeScript or JSON. Things refer to each other by name, users by
 * the part of their e-mail before the @; times are days from today (fractions are hours), so that a scenario is as
 * fresh on every day. Everything may be left out; what every account has (system stages, predefined fields, task
 * types) is there anyway.
 */
export interface ScenarioData {
  readonly account?: AccountSeed;
  readonly groups?: readonly string[];
  readonly users?: readonly UserSeed[];
  readonly pipelines?: readonly PipelineSeed[];
  readonly task_types?: readonly string[];
  readonly loss_reasons?: readonly string[];
  readonly fields?: Readonly<Partial<Record<FieldTarget, readonly FieldSeed[]>>>;
  readonly sources?: readonly {
    readonly name: string;
    readonly external_id: string;
    readonly pipeline?: string;
  }[];
  readonly catalogs?: readonly CatalogSeed[];
  readonly companies?: readonly CompanySeed[];
  readonly contacts?: readonly ContactSeed[];
  readonly leads?: readonly LeadSeed[];
  readonly customers?: readonly CustomerSeed[];
  readonly tasks?: readonly TaskSeed[];
}

export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly data: (random: Random, clock: { readonly today: number }) => ScenarioData;
}

export type FieldTarget = 'leads' | 'contacts' | 'companies' | 'customers';

export interface AccountSeed {
  readonly name?: string;
  readonly country?: string;
  readonly currency?: string;
  readonly currency_symbol?: string;
  readonly language?: string;
  readonly timezone?: string;
  readonly customers_mode?: 'unavailable' | 'disabled' | 'segments' | 'dynamic' | 'periodicity';
}

export interface UserSeed {
  readonly name: string;
  readonly email: string;
  readonly lang?: string;
  readonly group?: string;
  readonly is_admin?: boolean;
  readonly is_free?: boolean;
  readonly phone?: string;
  /** Over "everything", as the API writes rights. */
  readonly rights?: Readonly<Record<string, unknown>>;
}

export interface PipelineSeed {
  readonly name: string;
  /** Ordinary stages in order; the system stages come by themselves. */
  readonly stages: readonly (string | { readonly name: string; readonly color: string })[];
  readonly is_unsorted_on?: boolean;
}

export interface FieldSeed {
  readonly name: string;
  readonly type: FieldTypeName;
  readonly code?: string;
  readonly enums?: readonly string[];
  readonly currency?: string;
  readonly is_api_only?: boolean;
  readonly is_computed?: boolean;
}

/** Values by the name or code of the field; a list for several. */
export type FieldValuesSeed = Readonly<Record<string, unknown>>;

export interface CardSeed {
  readonly name: string;
  readonly responsible?: string;
  /** Days before today. */
  readonly created?: number;
  readonly updated?: number;
  readonly fields?: FieldValuesSeed;
  readonly tags?: readonly string[];
  readonly notes?: readonly NoteSeed[];
  readonly calls?: readonly CallSeed[];
}

export type CompanySeed = CardSeed;

export interface ContactSeed extends CardSeed {
  readonly company?: string;
}

export interface LeadSeed extends CardSeed {
  readonly pipeline?: string;
  readonly stage?: string;
  readonly price?: number;
  /** The first is the main one. */
  readonly contacts?: readonly string[];
  readonly company?: string;
  readonly loss_reason?: string;
  readonly source?: string;
  readonly elements?: readonly { readonly name: string; readonly quantity?: number }[];
}

export interface CustomerSeed extends CardSeed {
  readonly next_price?: number;
  readonly next_in_days?: number;
  readonly contacts?: readonly string[];
}

export interface CatalogSeed {
  readonly name: string;
  readonly type?: 'regular' | 'products';
  readonly elements?: readonly { readonly name: string; readonly fields?: FieldValuesSeed }[];
}

export interface NoteSeed {
  readonly text: string;
  readonly by?: string;
  readonly days?: number;
}

export interface CallSeed {
  readonly direction: 'inbound' | 'outbound';
  readonly phone: string;
  readonly duration: number;
  readonly by?: string;
  readonly days?: number;
  /** Address of the recording. */
  readonly link?: string;
}

export interface TaskSeed {
  readonly text: string;
  readonly lead?: string;
  readonly contact?: string;
  readonly responsible?: string;
  readonly type?: string;
  /** Days from today; before today is overdue. */
  readonly due: number;
  readonly result?: string;
}
