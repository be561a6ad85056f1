import type { Core } from '../core/core.ts';
import { forbidden } from '../http/problem.ts';
import type { Route } from '../http/route.ts';
import type { User } from '../users/user.ts';

/** @throws Problem 403 for a user without access to lists, of whom no list says otherwise. */
export function requireCatalogAccess(_: Core, user: User): void {
  const { catalog_access, catalog_rights } = user.effective;
  if (!user.isAdmin && !catalog_access && !catalog_rights) throw forbidden();
}

/** The same routes, of which those that write ask for access to lists; cards show elements to everybody. */
export const withCatalogAccess = (routes: readonly Route[]): readonly Route[] =>
  routes.map((route) => (route.method === 'GET' ? route : { requires: requireCatalogAccess, ...route }));
