import { docsLink } from './docs.ts';

export interface KitErrorOptions {
  /** What the user can do about it, in one line. */
  readonly hint?: string;
  /** Documentation of this error; the page of errors by default. */
  readonly docs?: string;
  readonly cause?: unknown;
}

/**
 * The only error that a room of the kit throws on purpose: something outside of us is wrong (a file, a port, a
 * flag), and the message tells the person in front of it what and what to do. Everything else that is thrown is a
 * bug of ours.
 */
export class KitError extends Error {
  override readonly name = 'KitError';
  /** Stable, lower case with dashes: `port-taken`, `not-a-widget`. */
  readonly code: string;
  readonly hint: string | undefined;
  readonly docs: string;

  constructor(code: string, message: string, options: KitErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.docs = options.docs ?? docsLink(`errors.md#${code}`);
  }
}

/** Whether an error is a {@link KitError}, also when it comes from another copy of this package. */
export function isKitError(error: unknown): error is KitError {
  return error instanceof Error && error.name === 'KitError' && 'code' in error;
}
