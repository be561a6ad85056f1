/** A request to the CRM, for the inspector. */
export interface RequestRecord {
  /** Unix time in milliseconds. */
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly ms: number;
}

/** A call through the proxy that wanted to leave the machine, or tried to. */
export interface OutsideCall {
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly allowed: boolean;
  readonly status: number;
  readonly error?: string;
}
