import type { Unit } from '../../core/unit.ts';
import type { Tree } from './form.ts';

/** A conversation in a webhook: its columns, as they are. */
export const talkPayload = (unit: Unit, id: number): Tree | undefined =>
  unit.db.get<Tree>(
    `SELECT talk_id, created_at, updated_at, rate, contact_id, chat_id, entity_id, entity_type, is_in_work, is_read, origin
     FROM talk WHERE talk_id = ?`,
    id,
  );
