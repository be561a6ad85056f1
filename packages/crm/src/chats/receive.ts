import { randomUUID } from 'node:crypto';
import type { Unit } from '../core/unit.ts';
import type { ChannelRow } from './channel.ts';
import { type ChatRow, chatFor, contactOf } from './chat.ts';
import { originOf, welcome } from './newcomer.ts';
import type { Message, Party, Payload } from './shapes.ts';
import { subjectOf, type Talk, talkIn } from './talk.ts';

export interface MessageRow {
  readonly id: string;
  readonly chat_id: string;
  readonly talk_id: number | null;
  readonly msgid: string | null;
  readonly is_incoming: number;
  /** JSON. */
  readonly sender: string;
  readonly message: string;
  readonly created_at: number;
  readonly msec: number;
  readonly delivery_status: number | null;
}

export interface Received {
  readonly chat: ChatRow;
  readonly row: MessageRow;
}

/**
 * Takes a message of a channel: from the customer, or to him when it has a receiver. It belongs to the talk with the
 * contact of the chat; somebody unknown becomes an incoming lead, unless the message is silent.
 */
export function receive(unit: Unit, channel: ChannelRow, payload: Payload): Received {
  const isIncoming = !payload.receiver;
  const client: Party = (isIncoming ? payload.sender : payload.receiver) ?? {};
  const external = payload.source?.external_id ?? undefined;
  const chat = chatFor(unit, channel, payload.conversation_id, withoutBlanks(client), external);
  const known = messageOf(unit, chat.id, payload.msgid);
  if (known) return { chat, row: known };
  const contact =
    contactOf(unit, chat.id) ??
    (isIncoming && !payload.silent ? welcome(unit, channel, chat, payload) : undefined);
  const talk = contact === undefined ? undefined : talkIn(unit, chat.id, contact, originOf(unit));
  const row = keep(unit, chat.id, talk, {
    msgid: payload.msgid,
    isIncoming,
    sender: payload.sender ?? {},
    message: payload.message,
    at: payload.timestamp ?? unit.now,
    msec: payload.msec_timestamp ?? 0,
  });
  return { chat, row };
}

const withoutBlanks = (client: Party): Party =>
  Object.fromEntries(Object.entries(client).filter(([, value]) => value !== null && value !== ''));

export const messageOf = (unit: Unit, chatId: string, msgid: string): MessageRow | undefined =>
  unit.db.get<MessageRow>('SELECT * FROM chat_message WHERE chat_id = ? AND msgid = ?', chatId, msgid);

export interface NewMessage {
  readonly msgid: string | null;
  readonly isIncoming: boolean;
  readonly sender: Party;
  readonly message: Message;
  readonly at: number;
  readonly msec?: number;
}

/** Stores a message; the timeline, webhooks, triggers and a waiting bot hear of it when it belongs to a talk. */
export function keep(unit: Unit, chatId: string, talk: Talk | undefined, given: NewMessage): MessageRow {
  const row: MessageRow = {
    id: randomUUID(),
    chat_id: chatId,
    talk_id: talk?.talk_id ?? null,
    msgid: given.msgid,
    is_incoming: Number(given.isIncoming),
    sender: JSON.stringify(given.sender),
    message: JSON.stringify(given.message),
    created_at: given.at,
    msec: given.msec ?? given.at * 1000,
    delivery_status: null,
  };
  unit.db.insert('chat_message', { ...row });
  if (!talk) return row;
  unit.db.update(
    'talk',
    talk.talk_id,
    { is_read: Number(!given.isIncoming), updated_at: unit.now },
    'talk_id',
  );
  unit.event({
    type: given.isIncoming ? 'incoming_chat_message' : 'outgoing_chat_message',
    ...subjectOf(talk),
    after: [{ message: { id: row.id, origin: originOf(unit), talk_id: talk.talk_id } }],
    at: given.at,
  });
  if (given.isIncoming) {
    noteLastMessage(unit, talk, given.message.text ?? '');
    unit.changed({ entity: 'messages', id: row.id, action: 'add', detail: { lead_id: leadOf(talk) } });
  }
  unit.changed({ entity: 'talks', id: talk.talk_id, action: 'update' });
  return row;
}

const leadOf = (talk: Talk): number | undefined =>
  talk.entity_type === 'lead' ? (talk.entity_id ?? undefined) : undefined;

/** An incoming lead that nobody has accepted shows what was written last. */
function noteLastMessage(unit: Unit, talk: Talk, text: string): void {
  const waiting = unit.db.all<{ readonly uid: string }>(
    `SELECT uid FROM unsorted WHERE state = 'new' AND category = 'chats' AND contact_id = ?
     AND json_extract(metadata, '$.last_message_text') IS NOT ?`,
    talk.contact_id,
    text,
  );
  for (const { uid } of waiting) {
    unit.db.run(
      "UPDATE unsorted SET metadata = json_set(metadata, '$.last_message_text', ?) WHERE uid = ?",
      text,
      uid,
    );
    unit.changed({ entity: 'unsorted', id: uid, action: 'update' });
  }
}
