import type { Route } from '../http/route.ts';
import { oldAccountRoutes } from './account/routes.ts';
import { v2ElementRoutes } from './api-v2/element-routes.ts';
import { v2EventRoutes } from './api-v2/event-routes.ts';
import { v2IncomingRoutes } from './api-v2/incoming-routes.ts';
import { v2Routes } from './api-v2/routes.ts';
import { v2StructureRoutes } from './api-v2/structure-routes.ts';
import { v2WebhookRoutes } from './api-v2/webhook-routes.ts';
import { v2WidgetRoute } from './api-v2/widget-route.ts';
import { linkSetRoutes } from './link-sets.ts';
import { pageDeleteRoutes } from './page/delete-routes.ts';
import { pageDetailRoutes } from './page/detail-routes.ts';
import { pageFeedRoutes } from './page/feed-routes.ts';
import { pageLeadRoutes } from './page/lead-routes.ts';
import { pageListRoutes } from './page/list-routes.ts';
import { pageMergeRoutes } from './page/merge-routes.ts';
import { pageMiscRoutes } from './page/misc-routes.ts';
import { pageNoteRoute } from './page/note-route.ts';
import { pagePeopleRoutes } from './page/people-routes.ts';
import { pageSearchRoutes } from './page/search-routes.ts';
import { pageSetRoutes } from './page/set-routes.ts';
import { pageSmsRoute } from './page/sms-route.ts';
import { pageTodoRoutes } from './page/todo-routes.ts';
import { privateLinkRoutes } from './private-json/links-routes.ts';
import { privateJsonRoutes } from './private-json/routes.ts';
import { privateStructureRoutes } from './private-json/structure-routes.ts';
import { privateWebhookRoutes } from './private-json/webhook-routes.ts';

/** What widgets and integrations call beside version 4 (reference: api-v4, section 28). */
export const legacyRoutes: readonly Route[] = [
  ...oldAccountRoutes,
  ...v2Routes,
  ...v2StructureRoutes,
  ...v2ElementRoutes,
  v2WidgetRoute,
  ...v2EventRoutes,
  ...v2IncomingRoutes,
  ...v2WebhookRoutes,
  ...privateJsonRoutes,
  ...privateLinkRoutes,
  ...privateStructureRoutes,
  ...privateWebhookRoutes,
  pageNoteRoute,
  ...pageDeleteRoutes,
  ...pageDetailRoutes,
  ...pageFeedRoutes,
  ...pageLeadRoutes,
  ...pageListRoutes,
  ...pageMergeRoutes,
  ...pageMiscRoutes,
  ...pagePeopleRoutes,
  ...pageSearchRoutes,
  ...pageSetRoutes,
  ...linkSetRoutes,
  pageSmsRoute,
  ...pageTodoRoutes,
];
