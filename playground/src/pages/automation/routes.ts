import type { Route } from '../../router/route.ts';

const menu = 'settings';

export const routes: readonly Route[] = [
  { path: '/settings/pipeline/leads/:id?', menu, page: () => import('./pipeline/PipelinePage.tsx') },
  { path: '/settings/salesbot/', menu, page: () => import('./salesbot/BotsPage.tsx') },
  { path: '/settings/salesbot/:id', menu, page: () => import('./salesbot/DesignerPage.tsx') },
];
