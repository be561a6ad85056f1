import type { Route } from '../../router/route.ts';

const page = () => import('./BoardPage.tsx');

export const routes: readonly Route[] = [
  { path: '/leads', menu: 'leads', page },
  { path: '/leads/pipeline/:id?', menu: 'leads', page },
];
