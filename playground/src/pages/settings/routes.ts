import type { Route } from '../../router/route.ts';

const menu = 'settings';

export const routes: readonly Route[] = [
  { path: '/settings/', menu, page: () => import('./plain/SettingsHome.tsx') },
  { path: '/settings/profile/', menu, page: () => import('./plain/GeneralPage.tsx') },
  { path: '/settings/pay/', menu, page: () => import('./plain/BillingPage.tsx') },
  { path: '/settings/users/', menu, page: () => import('./plain/UsersPage.tsx') },
  { path: '/settings/widgets/', menu, page: () => import('./gallery/IntegrationsPage.tsx') },
  { path: '/settings/advanced/:code', menu, page: () => import('./advanced/AdvancedPage.tsx') },
  { path: '/settings/communications/', menu, page: () => import('./communications/CommunicationsPage.tsx') },
  { path: '/settings/ai_agent/', menu, page: () => import('./ai-agent/AiAgentPage.tsx') },
];
