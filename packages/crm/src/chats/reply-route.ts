import { enqueue } from '../delivery/outbox.ts';
import { one } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { ok } from '../http/reply.ts';
import { type Ctx, type Route, route } from '../http/route.ts';
import * as t from '../shape/index.ts';
import { type User, usersById } from '../users/user.ts';
import { type ChannelRow, channelOf, channelSecret } from './channel.ts';
import type { ChatRow } from './chat.ts';
import { keep, type MessageRow } from './receive.ts';
import type { Party } from './shapes.ts';
import { hmac } from './signature.ts';
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
    const row = keep(ctx, chat.id, talk, {
      msgid: null,
      isIncoming: false,
      sender: { id: user.amojoId, name: user.name },
      message: { type: 'text', text: item.text },
      at: ctx.now,
    });
    const channel = channelOf(ctx, chat.scope_id);
    if (channel) tellChannel(ctx, channel, chat, row, user);
    return ok({ message: { id: row.id, talk_id: talk.talk_id, text: item.text } });
  },
});

/** The hook of version 2, signed over its body; sent once. */
function tellChannel(ctx: Ctx, channel: ChannelRow, chat: ChatRow, row: MessageRow, user: User): void {
  if (channel.hook_url === null) return;
  const client = JSON.parse(chat.client) as Party;
  const body = JSON.stringify({
    account_id: channel.account_id,
    time: row.created_at,
    message: {
      receiver: {
        id: client.ref_id ?? '',
        name: client.name ?? '',
        client_id: client.id ?? '',
        ...(client.profile?.phone ? { phone: client.profile.phone } : {}),
        ...(client.profile?.email ? { email: client.profile.email } : {}),
      },
      sender: { id: user.amojoId, name: user.name },
      conversation: { id: chat.id, client_id: chat.conversation_id },
      timestamp: row.created_at,
      msec_timestamp: row.msec,
      message: { id: row.id, ...(JSON.parse(row.message) as object) },
    },
  });
  enqueue(ctx, {
    kind: 'chat',
    url: channel.hook_url,
    contentType: 'application/json',
    body,
    signature: hmac(channelSecret(ctx), body),
  });
}
