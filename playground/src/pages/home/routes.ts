import type { Route } from '../../router/route.ts';

export const routes: readonly Route[] = [{ path: '/', page: () => import('./HomePage.tsx') }];
