import { get, post, remove } from '../../crm/request.ts';

const API = '/__kit/api';

/** What the linter says of a widget, as far as the inspector shows it. */
export interface Finding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly hint: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly docs: string;
}

export interface KitWidget {
  readonly code: string;
  readonly name: string;
  readonly version: string;
  readonly status: string;
  readonly active: boolean;
  readonly locations: readonly string[];
  readonly findings: readonly Finding[];
  readonly source: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Ids of things worth opening; what the account does not have is missing. */
export type Sights = Readonly<
  Partial<Record<'lead' | 'contact' | 'company' | 'customer' | 'pipeline' | 'catalog', number>>
>;

export interface KitClock {
  /** Unix time in milliseconds. */
  readonly now: number;
  /** Whether it was moved away from the real time. */
  readonly moved: boolean;
}

export interface KitState {
  readonly widgets: readonly KitWidget[];
  readonly users: readonly { readonly id: number; readonly name: string }[];
  readonly langs: readonly string[];
  readonly scenarios: readonly { readonly name: string; readonly title: string }[];
  readonly scenario: string;
  readonly seed: number;
  readonly clock: KitClock;
  readonly pages: Sights;
}

export const readState = (): Promise<KitState | undefined> => get<KitState>(`${API}/state`);

/** Back to the first state of the scenario, or of another one. */
export const resetData = (scenario?: string): Promise<unknown> =>
  post(`${API}/reset`, scenario === undefined ? {} : { scenario });

export type ClockMove = { readonly now: number } | { readonly advance: number } | { readonly resume: true };

export const moveClock = (move: ClockMove): Promise<KitClock | undefined> =>
  post<KitClock>(`${API}/clock`, move);

/** An answer that the CRM gives instead of the right one. */
export interface Fault {
  readonly id: number;
  readonly method: string;
  readonly path: string;
  readonly status?: number;
  readonly delay?: number;
  readonly times?: number;
}

export const readFaults = async (): Promise<readonly Fault[]> =>
  (await get<{ faults: readonly Fault[] }>(`${API}/faults`))?.faults ?? [];

export const addFault = (fault: Omit<Fault, 'id'>): Promise<unknown> => post(`${API}/faults`, fault);

export const removeFault = (id: number): Promise<unknown> => remove(`${API}/faults/${id}`);

/** A request that the CRM answered, by whomever. */
export interface CrmRequest {
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly ms: number;
}

export const readCrmRequests = async (): Promise<readonly CrmRequest[]> =>
  (await get<readonly CrmRequest[]>(`${API}/requests`)) ?? [];

/** A call that wanted to leave the machine through the CRM's proxy. */
export interface OutsideCall {
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly allowed: boolean;
  readonly status: number;
  readonly error?: string;
}

export const readOutside = async (): Promise<readonly OutsideCall[]> =>
  (await get<readonly OutsideCall[]>(`${API}/outside`)) ?? [];
