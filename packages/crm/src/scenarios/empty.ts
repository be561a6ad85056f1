import type { Scenario } from './scenario.ts';

/** A new account: what it has before anybody works with it. */
export const empty: Scenario = { name: 'empty', title: 'Empty account', data: () => ({}) };
