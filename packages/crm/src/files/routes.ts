import type { Route } from '../http/route.ts';
import { entityFileRoutes } from './entity-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { uploadRoutes } from './upload-routes.ts';
import { versionRoutes } from './version-routes.ts';

/** The drive, and the files of entities. */
export const driveRoutes: readonly Route[] = [
  ...uploadRoutes,
  ...fileRoutes,
  ...versionRoutes,
  ...entityFileRoutes,
];
