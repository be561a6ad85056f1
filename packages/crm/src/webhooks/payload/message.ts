import type { Unit } from '../../core/unit.ts';
import type { Tree } from './form.ts';

interface Row {
  readonly id: string;
  readonly chat_id: string;
  readonly talk_id: number;
  readonly contact_id: number;
  readonly entity_type: string | null;
  readonly entity_id: number | null;
  readonly origin: string;
  readonly message: string;
  readonly sender: string;
  readonly created_at: number;
}

const LEAD_ELEMENT = 2;

/** A message of a customer in a webhook. */
export function messagePayload(unit: Unit, id: string): Tree | undefined {
  const row = unit.db.get<Row>(
    `SELECT m.id, m.chat_id, m.talk_id, k.contact_id, k.entity_type, k.entity_id, k.origin, m.message, m.sender, m.created_at
     FROM chat_message m JOIN talk k ON k.talk_id = m.talk_id WHERE m.id = ?`,
    id,
  );
  if (!row) return undefined;
  const { type, text, media, file_name } = JSON.parse(row.message) as Readonly<Record<string, string>>;
  const sender = JSON.parse(row.sender) as {
    readonly id?: string;
    readonly name?: string;
    readonly avatar?: string;
  };
  const entity =
    row.entity_id === null
      ? {}
      : {
          element_type: LEAD_ELEMENT,
          entity_type: row.entity_type,
          element_id: row.entity_id,
          entity_id: row.entity_id,
        };
  return {
    id: row.id,
    chat_id: row.chat_id,
    talk_id: row.talk_id,
    contact_id: row.contact_id,
    text: text ?? '',
    created_at: row.created_at,
    ...entity,
    type: 'incoming',
    author: { id: sender.id, type: 'external', name: sender.name, avatar_url: sender.avatar },
    origin: row.origin,
    message_type: type,
    ...(media ? { attachment: { type, link: media, file_name } } : {}),
  };
}
