import type { Unit } from '../core/unit.ts';
import { enqueue } from '../delivery/outbox.ts';
import { type ChannelRow, channelOf, channelSecret } from './channel.ts';
import type { ChatRow } from './chat.ts';
import { keep, type MessageRow } from './receive.ts';
import type { Party } from './shapes.ts';
import { hmac } from './signature.ts';
import type { Talk } from './talk.ts';

/** Who writes for the account: a user, or a bot. */
export interface Sender {
  readonly id: string;
  readonly name: string;
}

/** Writes to the customer in a talk; the channel hears of it through its hook. */
export function sendInTalk(unit: Unit, talk: Talk, chat: ChatRow, sender: Sender, text: string): MessageRow {
  const message = { type: 'text', text } as const;
  const row = keep(unit, chat.id, talk, { msgid: null, isIncoming: false, sender, message, at: unit.now });
  const channel = channelOf(unit, chat.scope_id);
  if (channel) tellChannel(unit, channel, chat, row, sender);
  return row;
}

/** The hook of version 2, signed over its body; sent once. */
function tellChannel(unit: Unit, channel: ChannelRow, chat: ChatRow, row: MessageRow, sender: Sender): void {
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
      sender,
      conversation: { id: chat.id, client_id: chat.conversation_id },
      timestamp: row.created_at,
      msec_timestamp: row.msec,
      message: { id: row.id, ...(JSON.parse(row.message) as object) },
    },
  });
  enqueue(unit, {
    kind: 'chat',
    url: channel.hook_url,
    contentType: 'application/json',
    body,
    signature: hmac(channelSecret(unit), body),
  });
}
