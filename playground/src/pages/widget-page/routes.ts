import type { Route } from '../../router/route.ts';

export const routes: readonly Route[] = [
  { path: '/widget_page/:code/:item?/:sub?', page: () => import('./MenuPage.tsx') },
  { path: '/settings/widget_page/:code/:sub', menu: 'settings', page: () => import('./SettingsSubPage.tsx') },
  { path: '/stats/widget_page/:code/:sub', menu: 'stats', page: () => import('./stats/StatsSubPage.tsx') },
  { path: '/stats/advanced/:code', menu: 'stats', page: () => import('./stats/AdvancedStatsPage.tsx') },
  { path: '/stats/', menu: 'stats', page: () => import('./stats/StatsPage.tsx') },
  { path: '/stats/human/', menu: 'stats', page: () => import('./stats/HumanPage.tsx') },
  { path: '/stats/calls/', menu: 'stats', page: () => import('./stats/CallsPage.tsx') },
  { path: '/events/list/', menu: 'stats', page: () => import('./stats/EventsPage.tsx') },
  { path: '/stats/authlog/', menu: 'stats', page: () => import('./stats/AuthLogPage.tsx') },
];
