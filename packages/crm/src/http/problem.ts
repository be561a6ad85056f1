import { STATUS_CODES } from 'node:http';
import type { Issue } from '../shape/index.ts';

/** A refusal, thrown anywhere while a request is answered; whatever was written by then is rolled back. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(status: number, detail: string, extra: Readonly<Record<string, unknown>> = {}) {
    super(detail);
    this.status = status;
    this.extra = extra;
  }

  /** The body of `application/problem+json` (reference: api-v4, section 2.1). */
  body(): Record<string, unknown> {
    const { 'validation-errors': errors, ...rest } = this.extra;
    return {
      ...(errors === undefined ? {} : { 'validation-errors': errors }),
      // Kommo's titles are the reason phrases of HTTP.
      title: STATUS_CODES[this.status] ?? 'Error',
      type: `https://httpstatus.es/${this.status}`,
      status: this.status,
      detail: this.message,
      ...rest,
    };
  }
}

/** Findings of one item of a batch. */
export interface ItemIssues {
  readonly request_id?: string;
  readonly errors: readonly Issue[];
}

export const validationFailed = (items: readonly ItemIssues[]): Problem =>
  new Problem(400, 'Request validation failed', { 'validation-errors': items });

export const emptyRequest = (): Problem => new Problem(400, 'Request data can not be empty');

export const notFound = (detail = 'Not Found'): Problem => new Problem(404, detail);

/** The user's rights do not allow it. */
export const forbidden = (detail = 'Insufficient rights to call this method'): Problem =>
  new Problem(403, detail);
