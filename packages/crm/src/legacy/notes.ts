import { entityExists } from '../entity/exists.ts';
import { selectPage } from '../list/list.ts';
import { Where } from '../list/where.ts';
import { type NoteRow, noteList } from '../notes/note.ts';
import { noteTypeOf } from '../notes/numbers.ts';
import { noteInView, notesInView } from '../notes/visible.ts';
import { addNote, updateNote } from '../notes/write.ts';
import { usersById } from '../users/user.ts';
import { entityFromOld, kindFromOld } from './convert/element.ts';
import { noteFromOld } from './convert/note.ts';
import { oldList, oldQuery } from './query.ts';
import type { OldResource } from './resource.ts';
import { notePrivate, noteV2 } from './show/note.ts';
import { asInt } from './values.ts';

const spec = oldList(noteList);

export const OLD_NOTES: OldResource = {
  name: 'notes',
  privateName: 'notes',
  list: (ctx, query) => {
    const kind = kindFromOld(query.type ?? query.element_type);
    const number = asInt(query.note_type);
    const where = notesInView(ctx, new Where());
    if (kind) where.and('n.entity_type = ?', kind.name);
    const asked = oldQuery(ctx, query, {
      id: query.id,
      entity_id: query.element_id,
      note_type: number === undefined ? undefined : noteTypeOf(number),
    });
    const rows = selectPage<NoteRow>(asked, spec, where).rows;
    const account = ctx.core.accountId();
    return {
      v2: rows.map((row) => noteV2(row, account)),
      plain: rows.map((row) => notePrivate(row, account)),
    };
  },
  add: (ctx, raw) => {
    const entity = entityFromOld(raw);
    const request_id = raw.request_id ?? 0;
    if (!entity || !entityExists(ctx, entity.kind.name, entity.id)) {
      return { id: 0, request_id, error: { code: 226, text: 'The entity of the note does not exist' } };
    }
    const note = noteFromOld(raw);
    const isKnown = usersById(ctx.core).has(note.responsible_user_id ?? 0);
    const row = addNote(
      ctx,
      entity.kind,
      entity.id,
      isKnown ? note : { ...note, responsible_user_id: undefined },
    );
    return { id: row.id, request_id, updated_at: row.updated_at };
  },
  update: (ctx, raw) => {
    const id = asInt(raw.id) ?? 0;
    const before = noteInView(ctx, id);
    const request_id = raw.request_id ?? 0;
    if (!before) return { id, request_id, error: { code: 225, text: 'Note not found' } };
    const { params } = noteFromOld(raw);
    const row = updateNote(ctx, before, { params });
    return { id, request_id, updated_at: row.updated_at };
  },
};
