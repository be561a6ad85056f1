import { ok } from '../http/reply.ts';
import { type Route, route } from '../http/route.ts';
import { keptNotifications } from '../notifications/keep.ts';

/** What the bell of the page lists, and that it was looked at. */
export const notificationRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/__kit/api/notifications',
    section: 'kit',
    summary: 'The centre of notifications, the newest first',
    access: 'public',
    reply: { kind: 'raw', of: 'notifications' },
    handle: (ctx) => ok({ notifications: keptNotifications(ctx.db) }),
  }),
  route({
    method: 'POST',
    path: '/__kit/api/notifications/read',
    section: 'kit',
    summary: 'Mark all notifications as read',
    access: 'public',
    reply: { kind: 'raw', of: 'notifications' },
    handle: (ctx) => {
      ctx.db.run('UPDATE notification SET is_read = 1 WHERE is_read = 0');
      return ok({ notifications: keptNotifications(ctx.db) });
    },
  }),
];
