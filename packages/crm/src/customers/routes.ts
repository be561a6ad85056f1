import { entityRoutes } from '../entity/routes.ts';
import type { Route } from '../http/route.ts';
import { CUSTOMERS } from './definition.ts';
import { withCustomers } from './enabled.ts';
import { customerModeRoutes } from './mode-routes.ts';
import { customerStatusRoutes } from './status-routes.ts';
import { transactionRoutes } from './transaction-routes.ts';

export const customerRoutes: readonly Route[] = withCustomers([
  ...entityRoutes(CUSTOMERS),
  ...customerModeRoutes,
  ...customerStatusRoutes,
  ...transactionRoutes,
]);
