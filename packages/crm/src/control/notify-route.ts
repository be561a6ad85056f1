import { randomUUID } from 'node:crypto';
import { loose } from '../http/body.ts';
import { ok } from '../http/reply.ts';
import { type Route, route } from '../http/route.ts';
import { isRecord } from '../shape/index.ts';

/** A notification on every open page, in the shape that `addNotificationCallback` gives to widgets. */
export const notifyRoute: Route = route({
  method: 'POST',
  path: '/__kit/api/notify',
  section: 'kit',
  summary: 'Show a notification on the open pages',
  access: 'public',
  body: loose('{title, text} or a whole notification'),
  reply: { kind: 'raw', of: 'notification' },
  handle: (ctx, given) => {
    const { title, text, ...rest } = given;
    const body = isRecord(given.body) ? given.body : {};
    const id = randomUUID();
    const notification = {
      id,
      uuid: id,
      notification_id: id,
      entity: null,
      linked_entity: null,
      created_at: ctx.now,
      updated_at: ctx.now,
      is_read: false,
      silent: false,
      click: { type: 'none', value: '' },
      web_link: '',
      ...rest,
      body: {
        title: typeof title === 'string' ? title : 'Notification',
        icon: 'default',
        rows: typeof text === 'string' ? [{ text }] : [],
        actions: { click: null, buttons: [], read_on_show: true },
        ...body,
      },
    };
    ctx.push({ type: 'notification', notification });
    return ok({ notification });
  },
});
