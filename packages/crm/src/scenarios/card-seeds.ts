import type { FieldValuesSeed } from './structure-seeds.ts';

export interface CardSeed {
  readonly id?: number;
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
  /** External id of a source. */
  readonly source?: string;
  readonly elements?: readonly { readonly name: string; readonly quantity?: number }[];
}

/** An incoming lead that nobody has accepted yet. */
export interface IncomingSeed {
  /** A form of a website, or a call. */
  readonly category: 'forms' | 'sip';
  /** Of the lead; made from the source without. */
  readonly name?: string;
  /** Name of the form or of the telephony service. */
  readonly source: string;
  readonly pipeline?: string;
  readonly price?: number;
  /** Who left it: a contact of its own, not yet among the others. */
  readonly person?: string;
  readonly phone?: string;
  readonly email?: string;
  /** Of a call, in seconds; 0 is a missed one. */
  readonly duration?: number;
  /** Address of the recording. */
  readonly link?: string;
  /** Days before today. */
  readonly created?: number;
}

export interface CustomerSeed extends CardSeed {
  readonly next_price?: number;
  readonly next_in_days?: number;
  readonly contacts?: readonly string[];
  /** Names of segments. */
  readonly segments?: readonly string[];
  /** What was bought so far. */
  readonly purchases?: readonly PurchaseSeed[];
}

export interface PurchaseSeed {
  readonly price: number;
  /** Days before today. */
  readonly days?: number;
  readonly comment?: string;
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
  readonly company?: string;
  readonly responsible?: string;
  readonly type?: string;
  /** Days from today; before today is overdue. */
  readonly due: number;
  readonly result?: string;
}
