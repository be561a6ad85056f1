import type { Route } from '../../router/route.ts';

export const routes: readonly Route[] = [
  { path: '/dashboard', menu: 'dashboard', page: () => import('./DashboardPage.tsx') },
  { path: '/mail', menu: 'mail', page: () => import('./MailPage.tsx') },
  { path: '/mail/inbox', menu: 'mail', page: () => import('./MailPage.tsx') },
];
