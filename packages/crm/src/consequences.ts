import type { Consequence } from './core/core.ts';

/** What follows from a write, in this order, in the transaction of the write. */
export const CONSEQUENCES: readonly Consequence[] = [];
