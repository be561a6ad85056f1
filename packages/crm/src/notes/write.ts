import { nextId } from '../core/sequence.ts';
import type { Unit } from '../core/unit.ts';
import { KINDS, type Kind } from '../entity/kinds.ts';
import type { ChangedNote, NewNote, NoteRow } from './note.ts';
import { eventOfNote } from './types.ts';

/** Adds a note whose item was checked. Calls are notes too. */
export function addNote(unit: Unit, kind: Kind, entityId: number, item: NewNote): NoteRow {
  const id = nextId(unit.db, 'note');
  const by = item.created_by ?? unit.user.id;
  const at = item.created_at ?? unit.now;
  unit.db.insert('note', {
    id,
    entity_type: kind.name,
    entity_id: entityId,
    note_type: item.note_type,
    params: JSON.stringify(item.params ?? {}),
    responsible_user_id: item.responsible_user_id || responsibleOf(unit, kind, entityId),
    created_by: by,
    updated_by: item.updated_by ?? by,
    created_at: at,
    updated_at: item.updated_at ?? unit.now,
  });
  unit.event({
    type: eventOfNote(item.note_type),
    entityType: kind.singular,
    entityId,
    after: [{ note: { id } }],
    by,
    at,
  });
  unit.changed({
    entity: kind.name,
    id: entityId,
    action: 'note',
    detail: {
      note_id: id,
      note_type: item.note_type,
      triggers: item.is_need_to_trigger_digital_pipeline ?? true,
    },
  });
  unit.changed({ entity: 'notes', id, action: 'add' });
  return noteRow(unit, id);
}

export function updateNote(unit: Unit, before: NoteRow, item: ChangedNote): NoteRow {
  unit.db.update('note', before.id, {
    ...(item.note_type ? { note_type: item.note_type } : {}),
    ...(item.params ? { params: JSON.stringify(item.params) } : {}),
    ...(item.created_at ? { created_at: item.created_at } : {}),
    updated_at: item.updated_at ?? unit.now,
    updated_by: item.updated_by ?? unit.user.id,
  });
  unit.changed({ entity: 'notes', id: before.id, action: 'update' });
  return noteRow(unit, before.id);
}

/** Removes a note or a call for good; says whether it was there. */
export function deleteNote(unit: Unit, id: number): boolean {
  const row = unit.db.get<NoteRow>('SELECT * FROM note WHERE id = ?', id);
  if (!row) return false;
  unit.db.run('DELETE FROM note WHERE id = ?', id);
  const kind = Object.values(KINDS).find((one) => one.name === row.entity_type);
  if (kind) unit.event({ type: 'common_note_deleted', entityType: kind.singular, entityId: row.entity_id });
  unit.changed({ entity: 'notes', id, action: 'delete' });
  return true;
}

const responsibleOf = (unit: Unit, kind: Kind, id: number): number | null =>
  unit.db.value<number | null>(`SELECT responsible_user_id FROM ${kind.table} WHERE id = ?`, id) ?? null;

function noteRow(unit: Unit, id: number): NoteRow {
  const row = unit.db.get<NoteRow>('SELECT * FROM note WHERE id = ?', id);
  if (!row) throw new Error(`note ${id} is gone in the middle of its write`);
  return row;
}
