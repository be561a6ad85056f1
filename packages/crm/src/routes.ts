import type { Route } from './http/route.ts';
import { leadRoutes } from './leads/routes.ts';

/** Every route of the CRM, resource by resource. Paths without parameters win over those with, whatever the order. */
export const ROUTES: readonly Route[] = [...leadRoutes];
