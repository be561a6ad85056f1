import type { Unit } from '../core/unit.ts';
import { LOST, WON } from '../pipelines/stages.ts';

/** A talk with a contact in a chat, as long as it is in work. */
export interface Talk {
  readonly talk_id: number;
  readonly contact_id: number;
  readonly entity_type: string | null;
  readonly entity_id: number | null;
}

/** The talk that is going on in a chat, begun when there is none. */
export function talkIn(unit: Unit, chatId: string, contactId: number, origin: string): Talk {
  const known = unit.db.get<Talk>(
    `SELECT talk_id, contact_id, entity_type, entity_id FROM talk
     WHERE chat_id = ? AND contact_id = ? AND is_in_work = 1 ORDER BY talk_id DESC LIMIT 1`,
    chatId,
    contactId,
  );
  if (known) return known;
  const lead = openLead(unit, contactId);
  const entity =
    lead === undefined ? { entity_type: null, entity_id: null } : { entity_type: 'lead', entity_id: lead };
  const { id } = unit.db.insert('talk', {
    contact_id: contactId,
    chat_id: chatId,
    ...entity,
    origin,
    is_in_work: 1,
    is_read: 0,
    created_at: unit.now,
    updated_at: unit.now,
  });
  const talk = { talk_id: id, contact_id: contactId, ...entity };
  unit.event({ type: 'talk_created', ...subjectOf(talk), after: [{ talk: { id } }] });
  unit.changed({ entity: 'talks', id, action: 'add' });
  return talk;
}

/** Whose timeline tells of a talk: its lead, else the contact. */
export const subjectOf = ({ entity_type, entity_id, contact_id }: Talk) =>
  entity_type !== null && entity_id !== null
    ? { entityType: entity_type, entityId: entity_id }
    : { entityType: 'contact', entityId: contact_id };

/** The lead of a contact that is still open, changed last. */
const openLead = (unit: Unit, contactId: number): number | undefined =>
  unit.db.value<number>(
    `SELECT d.id FROM link l JOIN lead d ON d.id = l.lead_id WHERE l.contact_id = ? AND d.is_deleted = 0
     AND d.status_id NOT IN (?, ?) ORDER BY d.updated_at DESC, d.id DESC LIMIT 1`,
    contactId,
    WON,
    LOST,
  );
