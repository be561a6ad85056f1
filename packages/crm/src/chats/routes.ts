import type { Route } from '../http/route.ts';
import { cardMessagesRoute } from './card-messages-route.ts';
import { channelRoutes } from './channel-routes.ts';
import { contactChatRoutes } from './contact-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { replyRoute } from './reply-route.ts';

/** The service of chats, for integrations that bring a messenger along. */
export const chatRoutes: readonly Route[] = [
  ...channelRoutes,
  ...messageRoutes,
  ...contactChatRoutes,
  replyRoute,
  cardMessagesRoute,
];
