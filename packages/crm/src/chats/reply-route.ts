import { one } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { ok } from '../http/reply.ts';
import { type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import { usersById } from '../users/user.ts';
import type { ChatRow } from './chat.ts';
import { sendInTalk } from './send.ts';
import type { Talk } from './talk.ts';

const answer = t.object({
  talk_id: t.int(),
  text: t.string({ filled: true, max: 20_000 }),
  user_id: t.optional(t.int()),
});

/** A user of the account answers in a talk, as he would in the card; the channel hears of it through its hook. */
export const replyRoute: Route = route({
  method: 'POST',
  path: '/__kit/api/chats/reply',
  section: 'kit',
  summary: 'Answer in a talk as a user of the account',
  access: 'public',
  body: one(answer),
  reply: { kind: 'raw', of: 'message' },
  handle: (ctx, { items: [item] }) => {
    if (!item) throw new Error('a body without an item passed the check');
    const talk = ctx.db.get<Talk & { chat_id: string }>('SELECT * FROM talk WHERE talk_id = ?', item.talk_id);
    const chat = talk && ctx.db.get<ChatRow>('SELECT * FROM chat WHERE id = ?', talk.chat_id);
    if (!talk || !chat) throw notFound(`There is no talk ${item.talk_id}`);
    const users = usersById(ctx.core);
    const user = users.get(item.user_id ?? 0) ?? [...users.values()][0];
    if (!user) throw new Error('an account without users');
    const row = sendInTalk(ctx, talk, chat, { id: user.amojoId, name: user.name }, item.text);
    return ok({ message: { id: row.id, talk_id: talk.talk_id, text: item.text } });
  },
});
