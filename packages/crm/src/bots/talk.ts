import type { ChatRow } from '../chats/chat.ts';
import type { Talk } from '../chats/talk.ts';
import { entityId } from './placeholders.ts';
import type { Run } from './run.ts';

/** The talk that a bot is part of: the last one in work of its lead or contact. */
export const openTalk = (run: Run): (Talk & { readonly chat_id: string }) | undefined =>
  run.unit.db.get(
    `SELECT * FROM talk WHERE is_in_work = 1 AND (contact_id = ? OR (entity_type = 'lead' AND entity_id = ?))
     ORDER BY talk_id DESC LIMIT 1`,
    entityId(run, 'contact') ?? null,
    entityId(run, 'lead') ?? null,
  );

export const chatOf = (run: Run, id: string): ChatRow | undefined =>
  run.unit.db.get<ChatRow>('SELECT * FROM chat WHERE id = ?', id);
