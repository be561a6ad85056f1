import type { Change, Unit } from '../../core/unit.ts';
import { isKindName, KINDS } from '../../entity/kinds.ts';
import { elementPayload } from './element.ts';
import type { Tree } from './form.ts';
import { leadPayload } from './lead.ts';
import { messagePayload } from './message.ts';
import { notePayload } from './note.ts';
import { personPayload } from './person.ts';
import { talkPayload } from './talk.ts';
import { taskPayload } from './task.ts';
import { unsortedPayload } from './unsorted.ts';

/** What a change is called in webhooks, and what it says. */
export interface Told {
  /** The code that subscribes to it: `add_lead`. */
  readonly code: string;
  /** The body without the account: `{leads: {add: [{…}]}}`. */
  readonly tree: Tree;
}

/** A change in the words of webhooks: one body, none for what they do not tell, two for a note with a file. */
export function told(unit: Unit, change: Change): readonly Told[] {
  if (change.action === 'note' && change.detail?.note_type === 'attachment')
    return [asNote(unit, change, COMMON), asNote(unit, change, ATTACHMENT)].filter(
      (news) => news !== undefined,
    );
  const news = oneTold(unit, change);
  return news ? [news] : [];
}

/** Numbers of the note types that a file is told as, one after the other. */
const COMMON = 4;
const ATTACHMENT = 5;

function asNote(unit: Unit, { entity, detail }: Change, number?: number): Told | undefined {
  if (!isKindName(entity)) return undefined;
  const kind = KINDS[entity];
  const item = notePayload(unit, kind, Number(detail?.note_id), number);
  const key = entity === 'companies' ? 'contacts' : entity;
  return item && { code: `note_${kind.singular}`, tree: { [key]: { note: [item] } } };
}

function oneTold(unit: Unit, change: Change): Told | undefined {
  const { entity, action } = change;
  const say = (name: string, key: string, item: Tree | undefined, as: string = action): Told | undefined =>
    item && { code: `${action}_${name}`, tree: { [key]: { [as]: [item] } } };
  const id = Number(change.id);
  const old = oldOf(change);
  if (isKindName(entity)) {
    const kind = KINDS[entity];
    const key = entity === 'companies' ? 'contacts' : entity;
    if (action === 'note') return asNote(unit, change);
    if (entity === 'leads')
      return isWaiting(unit, change) ? undefined : say('lead', key, leadPayload(unit, id, action, old));
    // The live system tells a new responsible user of a contact as an update.
    const as = action === 'responsible' && entity !== 'customers' ? 'update' : action;
    return say(kind.singular, key, personPayload(unit, kind, id, action, old), as);
  }
  switch (entity) {
    case 'tasks':
      return say(
        'task',
        'task',
        taskPayload(unit, id, action, old),
        action === 'responsible' ? 'update' : action,
      );
    case 'catalog_elements':
      return say('catalog', 'catalogs', elementPayload(unit, id, action));
    case 'messages':
      return say('message', 'message', messagePayload(unit, String(change.id)));
    case 'talks':
      return say('talk', 'talk', talkPayload(unit, id));
    case 'unsorted':
      return say('unsorted', 'unsorted', unsortedPayload(unit, String(change.id), change));
    default:
      return undefined;
  }
}

/** A lead that came in is told as one when it is accepted, not before. */
const isWaiting = (unit: Unit, { action, id }: Change): boolean =>
  action === 'add' &&
  unit.db.get("SELECT 1 FROM unsorted WHERE lead_id = ? AND state = 'new'", Number(id)) !== undefined;

/** Old values: named by the change itself, or read off the row it replaced. */
function oldOf({ detail = {}, action, entity }: Change): Tree {
  const before = detail.before as { status_id?: number; responsible_user_id?: number | null } | undefined;
  if (!before) return detail;
  return {
    ...detail,
    ...(entity === 'leads' ? { old_status_id: before.status_id } : {}),
    ...(action === 'update' ? { old_responsible_user_id: before.responsible_user_id ?? undefined } : {}),
  };
}
