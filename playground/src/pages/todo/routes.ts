import type { Route } from '../../router/route.ts';

const list = () => import('./TaskListPage.tsx');
const line = () => import('./LinePage.tsx');
const calendar = () => import('./CalendarPage.tsx');

export const routes: readonly Route[] = [
  { path: '/todo', menu: 'todo', page: line },
  { path: '/todo/line/:period?', menu: 'todo', page: line },
  { path: '/todo/list', menu: 'todo', page: list },
  { path: '/todo/trash', menu: 'todo', page: list },
  { path: '/todo/calendar/:period?', menu: 'todo', page: calendar },
];
