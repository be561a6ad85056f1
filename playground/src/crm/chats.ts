import { collection, query } from './page.ts';
import { post } from './request.ts';
import type { EntityKind } from './types.ts';

/** A message of a talk that belongs to a card. */
export interface ChatMessage {
  readonly id: string;
  readonly talk_id: number;
  readonly is_incoming: boolean;
  readonly author: string;
  /** `text`, `picture`, `file`, … */
  readonly type: string;
  /** What was written; name or address of a file. */
  readonly text: string;
  readonly created_at: number;
}

const FILTERS: Readonly<Partial<Record<EntityKind, string>>> = {
  leads: 'filter[entity_id]',
  contacts: 'filter[contact_id]',
};

/** Messages of the talks of a lead or a contact, the newest first; the other cards have no talks. */
export async function readMessages(kind: EntityKind, id: number): Promise<readonly ChatMessage[]> {
  const filter = FILTERS[kind];
  if (filter === undefined) return [];
  const ofLead = kind === 'leads' ? { 'filter[entity_type]': 'lead' } : {};
  const path = `/__kit/api/chats/messages${query({ ...ofLead, [filter]: [id], limit: 100 })}`;
  return (await collection<ChatMessage>(path, 'messages')).items;
}

export const replyInTalk = (talk_id: number, text: string, user_id: number): Promise<unknown> =>
  post('/__kit/api/chats/reply', { talk_id, text, user_id });
