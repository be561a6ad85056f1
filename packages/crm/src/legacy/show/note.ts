import { isKindName, KINDS } from '../../entity/kinds.ts';
import type { NoteRow } from '../../notes/note.ts';
import { noteNumber } from '../../notes/numbers.ts';
import type { Raw } from '../values.ts';

const elementType = (row: NoteRow): number =>
  isKindName(row.entity_type) ? KINDS[row.entity_type].elementType : 0;

/** An ordinary note's text; other kinds carry their params as JSON in it. */
const textOf = (row: NoteRow): string => {
  const params = JSON.parse(row.params) as Raw;
  return row.note_type === 'common' ? String(params.text ?? '') : row.params;
};

export const noteV2 = (row: NoteRow, accountId: number): object => ({
  id: row.id,
  responsible_user_id: row.responsible_user_id ?? 0,
  created_by: row.created_by,
  created_at: row.created_at,
  updated_at: row.updated_at,
  account_id: accountId,
  group_id: 0,
  element_id: row.entity_id,
  element_type: elementType(row),
  note_type: noteNumber(row.note_type),
  text: textOf(row),
  params: row.note_type === 'common' ? {} : (JSON.parse(row.params) as unknown),
  is_editable: row.note_type === 'common',
  attachment: '',
  _links: { self: { href: `/api/v2/notes?type=${row.entity_type}&id=${row.id}`, method: 'get' } },
});

export const notePrivate = (row: NoteRow, accountId: number): object => ({
  id: String(row.id),
  element_id: String(row.entity_id),
  element_type: String(elementType(row)),
  note_type: String(noteNumber(row.note_type)),
  date_create: String(row.created_at),
  created_user_id: String(row.created_by),
  last_modified: row.updated_at,
  text: textOf(row),
  responsible_user_id: String(row.responsible_user_id ?? 0),
  account_id: String(accountId),
  editable: row.note_type === 'common' ? 'Y' : 'N',
  attachement: '',
});
