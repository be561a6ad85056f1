import type { Unit } from '../core/unit.ts';

/** What closing needs to know of a talk. */
export interface OpenTalk {
  readonly talk_id: number;
  readonly contact_id: number;
  readonly entity_type: string | null;
  readonly entity_id: number | null;
}

/** Ends a talk: it is no longer in work, and the timeline tells of it. */
export function closeTalk(unit: Unit, talk: OpenTalk): void {
  unit.db.update('talk', talk.talk_id, { is_in_work: 0, updated_at: unit.now }, 'talk_id');
  unit.event({
    type: 'talk_closed',
    entityType: talk.entity_type ?? 'contact',
    entityId: talk.entity_id ?? talk.contact_id,
    after: [{ talk: { id: talk.talk_id } }],
  });
  unit.changed({ entity: 'talks', id: talk.talk_id, action: 'update' });
}
