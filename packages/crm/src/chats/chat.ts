import { randomUUID } from 'node:crypto';
import type { Unit } from '../core/unit.ts';
import type { ChannelRow } from './channel.ts';
import type { Party } from './shapes.ts';

/** A conversation of a channel with one person. */
export interface ChatRow {
  readonly id: string;
  readonly scope_id: string;
  readonly conversation_id: string;
  readonly source_id: number | null;
  /** {@link Party} as JSON. */
  readonly client: string;
}

export const chatByConversation = (unit: Unit, scopeId: string, conversation: string): ChatRow | undefined =>
  unit.db.get<ChatRow>(
    'SELECT * FROM chat WHERE scope_id = ? AND conversation_id = ?',
    scopeId,
    conversation,
  );

/** The chat of a conversation, made when it is new; what is known about the person grows. */
export function chatFor(
  unit: Unit,
  channel: ChannelRow,
  conversation: string,
  client: Party,
  sourceExternalId?: string,
): ChatRow {
  const known = chatByConversation(unit, channel.scope_id, conversation);
  const sourceId = sourceExternalId === undefined ? undefined : sourceOf(unit, sourceExternalId);
  if (known) {
    const merged = JSON.stringify({ ...(JSON.parse(known.client) as Party), ...client });
    const source = sourceId === undefined ? {} : { source_id: sourceId };
    unit.db.update('chat', known.id, { client: merged, ...source });
    return { ...known, client: merged, ...source };
  }
  const row: ChatRow = {
    id: randomUUID(),
    scope_id: channel.scope_id,
    conversation_id: conversation,
    source_id: sourceId ?? null,
    client: JSON.stringify({ ref_id: randomUUID(), ...client }),
  };
  unit.db.insert('chat', { ...row, created_at: unit.now });
  return row;
}

const sourceOf = (unit: Unit, externalId: string): number | undefined =>
  unit.db.value<number>('SELECT id FROM source WHERE external_id = ? ORDER BY id LIMIT 1', externalId);

/** The contact that a chat was linked to last. */
export const contactOf = (unit: Unit, chatId: string): number | undefined =>
  unit.db.value<number>(
    `SELECT l.contact_id FROM chat_link l JOIN contact c ON c.id = l.contact_id AND c.is_deleted = 0
     WHERE l.chat_id = ? ORDER BY l.id DESC LIMIT 1`,
    chatId,
  );

export const linkChat = (unit: Unit, chatId: string, contactId: number): number => {
  const known = unit.db.value<number>(
    'SELECT id FROM chat_link WHERE chat_id = ? AND contact_id = ?',
    chatId,
    contactId,
  );
  return known ?? unit.db.insert('chat_link', { chat_id: chatId, contact_id: contactId }).id;
};
