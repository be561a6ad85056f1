import type { Route } from '../../router/route.ts';

const page = () => import('./ListPage.tsx');

export const routes: readonly Route[] = [
  { path: '/leads/list', menu: 'leads', page },
  { path: '/leads/list/pipeline/:pipeline', menu: 'leads', page },
  { path: '/leads/trash', menu: 'leads', page },
  { path: '/contacts/list', menu: 'contacts', page },
  { path: '/contacts/list/contacts', menu: 'contacts', page },
  { path: '/contacts/list/companies', menu: 'contacts', page },
  { path: '/companies/list', menu: 'contacts', page },
  { path: '/contacts/trash', menu: 'contacts', page },
  { path: '/companies/trash', menu: 'contacts', page },
  { path: '/customers/list', menu: 'customers', page },
  { path: '/customers/trash', menu: 'customers', page },
];
