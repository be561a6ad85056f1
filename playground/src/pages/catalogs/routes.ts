import type { Route } from '../../router/route.ts';

const page = () => import('./CatalogPage.tsx');

export const routes: readonly Route[] = [
  { path: '/catalogs/:id?', menu: 'catalogs', page },
  { path: '/catalogs/:id/detail/:element', menu: 'catalogs', page },
];
