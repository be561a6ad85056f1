import { unitAt } from '../../core/unit.ts';
import { KINDS } from '../../entity/kinds.ts';
import { addNote } from '../../notes/write.ts';
import { addTask } from '../../tasks/write.ts';
import { ROBOT, usersById } from '../../users/user.ts';
import { DAY } from '../users.ts';
import { LEADS } from './cards.ts';
import type { Plan } from './plan.ts';

/** So many of the newest leads are in work. What was done about the others is not kept. */
const IN_WORK = 300;

/** A task, a note and an event for the leads in work, written as the API writes them. */
export function fillWork({ unit, lead, owners }: Plan): void {
  for (let at = 0; at < IN_WORK; at += 1) {
    const id = lead + LEADS - 1 - at;
    const user = usersById(unit.core).get(owners[at % owners.length] ?? 0) ?? ROBOT;
    const then = unitAt(unit.core, user, unit.now - at * 600);
    then.event({
      type: 'lead_added',
      entityType: 'lead',
      entityId: id,
      after: [{ note: { id: then.systemNote() } }],
    });
    addNote(then, KINDS.leads, id, {
      note_type: 'common',
      params: { text: 'Asked for the rate by e-mail.' },
    });
    const due = unit.now + (at % 14) * DAY - 2 * DAY;
    addTask(then, { text: 'Call about the rate', complete_till: due, entity_type: 'leads', entity_id: id });
  }
}
