import type { Unit } from '../../core/unit.ts';
import type { Kind } from '../../entity/kinds.ts';
import type { NoteRow } from '../../notes/note.ts';
import { noteNumber } from '../../notes/numbers.ts';
import { usersById } from '../../users/user.ts';
import { dateText, type Tree } from './form.ts';

/** A note in a webhook, under the number of its type or another one; the text of a call is the JSON of its params. */
export function notePayload(unit: Unit, kind: Kind, noteId: number, number?: number): Tree | undefined {
  const row = unit.db.get<NoteRow>('SELECT * FROM note WHERE id = ?', noteId);
  if (!row) return undefined;
  const params = JSON.parse(row.params) as { text?: unknown; file_name?: unknown };
  const file = row.note_type === 'attachment' ? String(params.file_name ?? '') : '';
  const text = row.note_type === 'common' && params.text !== undefined ? params.text : row.params;
  const author = usersById(unit.core).get(row.created_by)?.name ?? 'Robot';
  const note = {
    text: row.note_type.startsWith('call') ? row.params : file || text,
    attachement: file,
    date_create: dateText(row.created_at),
    note_type: number ?? noteNumber(row.note_type),
    element_type: kind.elementType,
    element_id: row.entity_id,
    catalog_id: 0,
    group_id: 0,
    timestamp_x: dateText(row.updated_at),
    account_id: unit.core.accountId(),
    metadata: JSON.stringify({ event_source: { id: row.created_by, author_name: author, type: 1 } }),
    created_by: row.created_by,
    modified_by: row.updated_by,
    main_user_id: row.responsible_user_id ?? 0,
    id: row.id,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
  return { note, ...(kind.name === 'leads' || kind.name === 'customers' ? {} : { type: kind.singular }) };
}
