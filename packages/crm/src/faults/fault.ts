/**
 * How an answer goes wrong: `status` is a problem as the CRM words it, `html` the page of a web server in front of it,
 * `drop` a connection that ends without an answer, `delay` the right answer late, `skew` a CRM whose clock is wrong.
 */
export type FaultKind = 'status' | 'html' | 'drop' | 'delay' | 'skew';

/** Which requests go wrong, how and how often. Several that fit a request add up; the first one that answers answers. */
export interface FaultRule {
  /** Any method by default, or with `*`. */
  readonly method?: string;
  /** A path in which `*` stands for anything: `/api/v4/leads*`. With a `?` it is compared with the query too. */
  readonly path: string;
  /** By default `status` with a status, `skew` with a skew, else `delay`. */
  readonly kind?: FaultKind;
  /** 400 to 599; 500 by default where an answer is needed. */
  readonly status?: number;
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** Strikes that often and is then gone; for good without. */
  readonly times?: number;
  /** From 0 to 1, always by default. The seed of the account decides which requests are struck. */
  readonly probability?: number;
  /** Seconds that a 429 or 503 tells the client to wait; 300 by default, as in the documentation. */
  readonly retry_after?: number;
  /** Seconds by which the CRM's clock is ahead (or behind, when negative). */
  readonly skew?: number;
  /** The request is carried out, and only its answer gets lost. */
  readonly after?: boolean;
}

/** A rule at work. */
export interface Fault extends FaultRule {
  readonly id: number;
  readonly method: string;
  readonly kind: FaultKind;
  /** How often it has struck. */
  readonly hits: number;
}
