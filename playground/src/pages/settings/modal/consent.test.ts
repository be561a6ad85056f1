import type { CallOutcome } from '@kommo-widget/host';
import { describe, expect, it } from 'vitest';
import { refusalOf } from './consent.ts';

const returned = (value: unknown, promised = false): CallOutcome => ({
  outcome: 'returned',
  value,
  promised,
});

describe('refusalOf', () => {
  it('lets the save go on for true and for a promise that was not resolved with false', () => {
    for (const answer of [returned(true), returned({}), returned(undefined, true), returned(true, true)]) {
      expect(refusalOf(answer)).toBeUndefined();
    }
  });

  it('holds it back for false, also by a promise', () => {
    expect(refusalOf(returned(false))).toEqual({ reason: 'false' });
    expect(refusalOf(returned(false, true))).toEqual({ reason: 'false' });
  });

  it('holds it back where a widget answers nothing: it clicks Save again when its server has agreed', () => {
    expect(refusalOf(returned(undefined))).toEqual({ reason: 'undecided', value: undefined });
    expect(refusalOf(returned(0))).toEqual({ reason: 'undecided', value: 0 });
  });

  it('says what failed', () => {
    const error = new Error('no');
    for (const outcome of ['threw', 'rejected', 'timeout'] as const) {
      expect(refusalOf({ outcome, error })).toEqual({ reason: 'failed', error });
    }
    expect(refusalOf({ outcome: 'missing' })).toEqual({ reason: 'missing' });
  });
});
