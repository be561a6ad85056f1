import type { Route } from '../../router/route.ts';

const line = () => import('./LinePage.tsx');
const calendar = () => import('./CalendarPage.tsx');

export const routes: readonly Route[] = [
  { path: '/todo', menu: 'todo', page: line },
  { path: '/todo/line/:period?', menu: 'todo', page: line },
  { path: '/todo/list', menu: 'todo', page: () => import('./TaskListPage.tsx') },
  { path: '/todo/calendar/:period?', menu: 'todo', page: calendar },
];
