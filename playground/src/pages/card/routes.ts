import type { Route } from '../../router/route.ts';

const page = () => import('./CardPage.tsx');

export const routes: readonly Route[] = [
  { path: '/leads/detail/:id', menu: 'leads', page },
  { path: '/leads/add', menu: 'leads', page },
  { path: '/contacts/detail/:id', menu: 'contacts', page },
  { path: '/contacts/add', menu: 'contacts', page },
  { path: '/companies/detail/:id', menu: 'contacts', page },
  { path: '/companies/add', menu: 'contacts', page },
  { path: '/customers/detail/:id', menu: 'customers', page },
  { path: '/customers/add', menu: 'customers', page },
];
