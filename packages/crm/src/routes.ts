import { accountRoutes } from './account/routes.ts';
import { elementRoutes } from './catalogs/element-routes.ts';
import { catalogRoutes } from './catalogs/routes.ts';
import { companyRoutes } from './companies/routes.ts';
import { contactRoutes } from './contacts/routes.ts';
import { customerRoutes } from './customers/routes.ts';
import type { Route } from './http/route.ts';
import { leadRoutes } from './leads/routes.ts';
import { noteRoutes } from './notes/routes.ts';
import { pipelineRoutes } from './pipelines/routes.ts';
import { statusRoutes } from './pipelines/status-routes.ts';
import { roleRoutes } from './roles/routes.ts';
import { taskRoutes } from './tasks/routes.ts';
import { userRoutes } from './users/routes.ts';
import { widgetApiRoutes } from './widgets/api-routes.ts';
import { widgetPageRoutes } from './widgets/page-routes.ts';

/** Every route of the CRM, resource by resource. Paths without parameters win over those with, whatever the order. */
export const ROUTES: readonly Route[] = [
  ...accountRoutes,
  ...userRoutes,
  ...roleRoutes,
  ...leadRoutes,
  ...contactRoutes,
  ...companyRoutes,
  ...customerRoutes,
  ...taskRoutes,
  ...noteRoutes,
  ...pipelineRoutes,
  ...statusRoutes,
  ...catalogRoutes,
  ...elementRoutes,
  ...widgetApiRoutes,
  ...widgetPageRoutes,
];
