import { phpInt, text } from '../http/query.ts';
import { noContent } from '../http/reply.ts';
import type { Ctx, Route } from '../http/route.ts';
import type { ChannelRow } from './channel.ts';
import { type ChatRow, chatByConversation, chatFor } from './chat.ts';
import { json, scopeRoute } from './chat-route.ts';
import { type MessageRow, messageOf, receive } from './receive.ts';
import { refusal } from './refusal.ts';
import { deliveryStatus, happening, type Message, newChat, type Party, reaction, typing } from './shapes.ts';

/** Messages of one page of the history. */
const MOST_MESSAGES = 50;

export const messageRoutes: readonly Route[] = [
  scopeRoute(
    { method: 'POST', path: '/{scope}', summary: 'Add or change a message', of: 'message', body: happening },
    (ctx, channel, { event_type, payload }) => {
      if (event_type === 'new_message') {
        const { chat, row } = receive(ctx, channel, payload);
        return json({ new_message: taken(chat, row, payload.sender, payload.receiver) });
      }
      const chat = chatByConversation(ctx, channel.scope_id, payload.conversation_id);
      const row = chat && messageOf(ctx, chat.id, payload.msgid);
      if (!chat || !row) return refusal('not_found', `There is no message ${payload.msgid}`);
      ctx.db.update('chat_message', row.id, { message: JSON.stringify(payload.message) });
      return json({ edit_message: taken(chat, row, payload.sender, payload.receiver) });
    },
  ),
  scopeRoute(
    { method: 'POST', path: '/{scope}/chats', summary: 'Make a chat', of: 'chat', body: newChat },
    (ctx, channel, { conversation_id, user, source }) => {
      const chat = chatFor(ctx, channel, conversation_id, user, source?.external_id ?? undefined);
      const client = JSON.parse(chat.client) as Party;
      return json({
        id: chat.id,
        user: {
          id: client.ref_id,
          client_id: client.id,
          name: client.name ?? '',
          avatar: client.avatar ?? '',
          phone: client.profile?.phone ?? '',
          email: client.profile?.email ?? '',
        },
      });
    },
  ),
  scopeRoute(
    {
      method: 'GET',
      path: '/{scope}/chats/{conversation}/history',
      summary: 'Messages of a chat, the newest first',
      of: 'messages',
    },
    (ctx, channel) => history(ctx, channel),
  ),
  scopeRoute(
    {
      method: 'POST',
      path: '/{scope}/{msgid}/delivery_status',
      summary: 'Say what became of a message',
      of: 'status',
      body: deliveryStatus,
    },
    (ctx, channel, item) => {
      const row = findMessage(ctx, channel, ctx.params.msgid ?? '');
      if (!row) return refusal('not_found', `There is no message ${ctx.params.msgid}`);
      const { error_code, error } = item;
      const status = item.status_code ?? item.delivery_status;
      if (status == null) return refusal('invalid_request', 'delivery_status: This field is missing.');
      ctx.db.update('chat_message', row.id, { delivery_status: status, error_code, error });
      return json({});
    },
  ),
  scopeRoute(
    { method: 'POST', path: '/{scope}/react', summary: 'React to a message', of: 'reaction', body: reaction },
    (ctx, channel, item) => {
      const row = findMessage(ctx, channel, item.id ?? item.msgid ?? '');
      if (!row) return refusal('not_found', 'There is no such message');
      const emoji = item.type === 'unreact' ? null : item.emoji;
      ctx.db.update('chat_message', row.id, { reaction: emoji });
      return noContent();
    },
  ),
  scopeRoute(
    {
      method: 'POST',
      path: '/{scope}/typing',
      summary: 'Say that somebody is typing',
      of: 'typing',
      body: typing,
    },
    (ctx, channel, { conversation_id }) =>
      chatByConversation(ctx, channel.scope_id, conversation_id)
        ? noContent()
        : refusal('not_found', `There is no conversation ${conversation_id}`),
  ),
];

/** The answer to a message: `msgid` is the channel's own id, `ref_id` ours. */
const taken = (chat: ChatRow, row: MessageRow, sender?: Party | null, receiver?: Party | null): object => ({
  conversation_id: chat.conversation_id,
  sender_id: sender?.id ?? null,
  ...(receiver ? { receiver_id: receiver.id ?? null } : {}),
  msgid: row.msgid,
  ref_id: row.id,
});

/** A message of a channel by either of its ids. */
const findMessage = (ctx: Ctx, channel: ChannelRow, id: string): MessageRow | undefined =>
  ctx.db.get<MessageRow>(
    `SELECT m.* FROM chat_message m JOIN chat c ON c.id = m.chat_id
     WHERE c.scope_id = ? AND (m.id = ? OR m.msgid = ?)`,
    channel.scope_id,
    id,
    id,
  );

function history(ctx: Ctx, channel: ChannelRow) {
  const chat = chatByConversation(ctx, channel.scope_id, ctx.params.conversation ?? '');
  if (!chat) return refusal('not_found', `There is no conversation ${ctx.params.conversation}`);
  const limit = phpInt(text(ctx.query.limit) ?? '') || MOST_MESSAGES;
  const rows = ctx.db.all<MessageRow>(
    'SELECT * FROM chat_message WHERE chat_id = ? ORDER BY created_at DESC, msec DESC, id LIMIT ? OFFSET ?',
    chat.id,
    Math.min(Math.max(limit, 1), MOST_MESSAGES),
    Math.max(phpInt(text(ctx.query.offset) ?? ''), 0),
  );
  if (rows.length === 0) return noContent();
  return json({ messages: rows.map((row) => shown(chat, row)) });
}

function shown(chat: ChatRow, row: MessageRow): object {
  const client = JSON.parse(chat.client) as Party;
  const sender = JSON.parse(row.sender) as Party;
  const own = {
    id: client.ref_id ?? '',
    client_id: client.id,
    name: client.name ?? '',
    avatar: client.avatar ?? '',
  };
  return {
    timestamp: row.created_at,
    msec_timestamp: row.msec,
    sender: row.is_incoming === 1 ? own : { id: sender.ref_id ?? sender.id ?? '', name: sender.name ?? '' },
    ...(row.is_incoming === 1 ? {} : { receiver: own }),
    message: { id: row.id, client_id: row.msgid, ...(JSON.parse(row.message) as Message) },
    ...(row.delivery_status === null ? {} : { delivery_status: row.delivery_status }),
  };
}
