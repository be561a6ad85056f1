import { accountOf } from '../account/account.ts';
import type { Core } from '../core/core.ts';
import { forbidden, Problem } from '../http/problem.ts';
import type { Route } from '../http/route.ts';

/** @throws Problem 402 where the tariff of the account knows no customers. */
export function requireTariff(core: Core): void {
  if (accountOf(core).customers_mode === 'unavailable') throw new Problem(402, 'Payment required');
}

/** @throws Problem 402 as {@link requireTariff}, 403 where customers are switched off (reference: api-v4, section 25). */
export function requireCustomers(core: Core): void {
  requireTariff(core);
  if (accountOf(core).customers_mode === 'disabled')
    throw forbidden('Customers are disabled in this account');
}

/** The same routes, refused in an account without customers. */
export const withCustomers = (routes: readonly Route[]): readonly Route[] =>
  routes.map((route) => ({ requires: requireCustomers, ...route }));
