/** One instruction of a bot. Source: Kommo `docs/salesbot-sdk`. */
export interface Handler {
  readonly handler: string;
  readonly params: unknown;
}

/** A step of a bot: what it does, and what it does with the answer. Steps are counted from 0. */
export interface Step {
  readonly question?: readonly Handler[];
  readonly answer?: readonly Handler[];
  readonly require?: readonly unknown[];
}
