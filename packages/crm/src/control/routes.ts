import type { Route } from '../http/route.ts';
import { simulatedCallRoute } from './calls-route.ts';
import { deliveryRoutes } from './delivery-routes.ts';
import { keysRoute } from './keys-route.ts';
import { notificationRoutes } from './notification-routes.ts';
import { notifyRoute } from './notify-route.ts';
import { recordingRoute } from './recording-route.ts';

/** What the inspector steers. The server lets only the kit's own pages and tools through to them. */
export const controlRoutes: readonly Route[] = [
  simulatedCallRoute,
  recordingRoute,
  notifyRoute,
  keysRoute,
  ...notificationRoutes,
  ...deliveryRoutes,
];
