import { accountRoutes } from './account/routes.ts';
import { oauthAccountRoutes } from './auth/account-routes.ts';
import { consentRoute } from './auth/consent-route.ts';
import { tokenRoute } from './auth/token-route.ts';
import { botApiRoutes } from './bots/api-routes.ts';
import { continueRoutes } from './bots/continue-routes.ts';
import { botPageRoutes } from './bots/page-routes.ts';
import { callRoutes } from './calls/routes.ts';
import { elementRoutes } from './catalogs/element-routes.ts';
import { catalogRoutes } from './catalogs/routes.ts';
import { productSettingRoutes } from './catalogs/settings-routes.ts';
import { chatTemplateRoutes } from './chat-templates/routes.ts';
import { chatRoutes } from './chats/routes.ts';
import { companyRoutes } from './companies/routes.ts';
import { complexRoutes } from './complex/routes.ts';
import { contactRoutes } from './contacts/routes.ts';
import { openApiRoute } from './control/openapi-route.ts';
import { controlRoutes } from './control/routes.ts';
import { currencyRoutes } from './currencies/routes.ts';
import { customerRoutes } from './customers/routes.ts';
import { dataRoutes } from './data/routes.ts';
import { triggerRoutes } from './digital-pipeline/routes.ts';
import { eventRoutes } from './events/routes.ts';
import { faultRoutes } from './faults/routes.ts';
import { fieldGroupRoutes } from './fields/group-routes.ts';
import { customFieldRoutes } from './fields/routes.ts';
import { driveRoutes } from './files/routes.ts';
import { outOfScopeRoutes } from './http/out-of-scope.ts';
import type { Route } from './http/route.ts';
import { leadRoutes } from './leads/routes.ts';
import { legacyRoutes } from './legacy/routes.ts';
import { linkRoutes } from './links/routes.ts';
import { lossReasonRoutes } from './loss-reasons/routes.ts';
import { noteRoutes } from './notes/routes.ts';
import { duplicateControlRoutes } from './pipelines/duplicate-control.ts';
import { pipelineRoutes } from './pipelines/routes.ts';
import { statusRoutes } from './pipelines/status-routes.ts';
import { roleRoutes } from './roles/routes.ts';
import { segmentRoutes } from './segments/routes.ts';
import { shortLinkRoutes } from './short-links/routes.ts';
import { sourceRoutes } from './sources/routes.ts';
import { subscriptionRoutes } from './subscriptions/routes.ts';
import { tagRoutes } from './tags/routes.ts';
import { talkRoutes } from './talks/routes.ts';
import { taskRoutes } from './tasks/routes.ts';
import { unsortedRoutes } from './unsorted/routes.ts';
import { userRoutes } from './users/routes.ts';
import { webhookRoutes } from './webhooks/routes.ts';
import { websiteButtonRoutes } from './website-buttons/routes.ts';
import { widgetApiRoutes } from './widgets/api-routes.ts';
import { widgetPageRoutes } from './widgets/page-routes.ts';

/** Every route of the CRM, resource by resource. Paths without parameters win over those with, whatever the order. */
export const ROUTES: readonly Route[] = [
  tokenRoute,
  consentRoute,
  ...oauthAccountRoutes,
  ...accountRoutes,
  ...userRoutes,
  ...roleRoutes,
  ...leadRoutes,
  ...complexRoutes,
  ...contactRoutes,
  ...companyRoutes,
  ...customerRoutes,
  ...segmentRoutes,
  ...catalogRoutes,
  ...elementRoutes,
  ...productSettingRoutes,
  ...sourceRoutes,
  ...websiteButtonRoutes,
  ...chatTemplateRoutes,
  ...talkRoutes,
  ...shortLinkRoutes,
  ...currencyRoutes,
  ...linkRoutes,
  ...tagRoutes,
  ...subscriptionRoutes,
  ...customFieldRoutes,
  ...fieldGroupRoutes,
  ...lossReasonRoutes,
  ...eventRoutes,
  ...callRoutes,
  ...taskRoutes,
  ...noteRoutes,
  ...pipelineRoutes,
  ...duplicateControlRoutes,
  ...statusRoutes,
  ...legacyRoutes,
  ...widgetApiRoutes,
  ...widgetPageRoutes,
  ...outOfScopeRoutes,
  ...controlRoutes,
  openApiRoute(() => ROUTES),
  ...botApiRoutes,
  ...continueRoutes,
  ...botPageRoutes,
  ...triggerRoutes,
  ...unsortedRoutes,
  ...webhookRoutes,
  ...driveRoutes,
  ...chatRoutes,
  ...dataRoutes,
  ...faultRoutes,
];
