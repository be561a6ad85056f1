import type { CallOutcome } from '@kommo-widget/host';

/** Why a save does not go on. */
export type Refusal =
  | { readonly reason: 'false' | 'missing' }
  /** A synchronous answer that is neither true nor a promise, such as `undefined`. */
  | { readonly reason: 'undecided'; readonly value: unknown }
  | { readonly reason: 'failed'; readonly error: Error };

/**
 * Reads the answer of `onSave`. True and any promise that is not resolved with `false` let the save go on. A plain
 * `undefined` holds it back: widgets use that to ask their own server first and click Save again when it has agreed.
 */
export function refusalOf(outcome: CallOutcome): Refusal | undefined {
  switch (outcome.outcome) {
    case 'returned':
      if (outcome.value === false) return { reason: 'false' };
      if (outcome.value || outcome.promised) return undefined;
      return { reason: 'undecided', value: outcome.value };
    case 'missing':
      return { reason: 'missing' };
    default:
      return { reason: 'failed', error: outcome.error };
  }
}
