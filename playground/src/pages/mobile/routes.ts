import type { Route } from '../../router/route.ts';

const page = () => import('./MobilePage.tsx');

export const routes: readonly Route[] = [
  { path: '/mobile/leads/:id', bare: true, page },
  { path: '/mobile/customers/:id', bare: true, page },
];
