import { entityExists } from '../entity/exists.ts';
import { KIND_NAMES, KINDS, type Kind } from '../entity/kinds.ts';
import type { Batch } from '../http/batch.ts';
import { many, one } from '../http/body.ts';
import { notFound } from '../http/problem.ts';
import { noContent, ok, pageOf, type Reply, self, thinOf, thinOne } from '../http/reply.ts';
import { type Ctx, idOf, perKind, type Route, route } from '../http/route.ts';
import { listDoc, mapPage, selectPage, withOf } from '../list/list.ts';
import { Where } from '../list/where.ts';
import { usersById } from '../users/user.ts';
import {
  type ChangedNote,
  changedNote,
  type NewNote,
  type NoteRow,
  newNote,
  noteList,
  noteSchema,
  noteView,
} from './note.ts';
import { checkParams } from './types.ts';
import { notesInView } from './visible.ts';
import { addNote, updateNote } from './write.ts';

const SECTION = '12';

/** Notes of a kind of entity: over all of them, and below one of them. */
export const noteRoutes: readonly Route[] = perKind(KIND_NAMES, (name) => {
  const kind = KINDS[name];
  const overAll = `/api/v4/${name}/notes`;
  const belowOne = `/api/v4/${name}/{entity_id}/notes`;
  return [...notesAt(kind, overAll), ...notesAt(kind, belowOne), pin(kind, 'pin'), pin(kind, 'unpin')];
});

function notesAt(kind: Kind, path: string): readonly Route[] {
  const where = path.includes('{') ? `of a ${kind.singular}` : `of ${kind.name}`;
  return [
    route({
      method: 'GET',
      path,
      section: SECTION,
      summary: `List notes ${where}`,
      query: listDoc(noteList),
      reply: { kind: 'page', of: 'notes', item: noteSchema },
      handle: (ctx) => {
        const parts = withOf(ctx.query);
        const page = selectPage<NoteRow>(ctx, noteList, ofKind(ctx, kind));
        const shown = mapPage(page, (rows) => rows.map((row) => noteView(ctx, kind, row, parts)));
        return pageOf(ctx, 'notes', shown);
      },
    }),
    route({
      method: 'GET',
      path: `${path}/{id}`,
      section: SECTION,
      summary: `Get a note ${where}`,
      query: { with: ['is_pinned'] },
      reply: { kind: 'one', of: 'note', item: noteSchema },
      handle: (ctx) => ok(noteView(ctx, kind, noteIn(ctx, kind), withOf(ctx.query))),
    }),
    route({
      method: 'POST',
      path,
      section: SECTION,
      summary: `Add notes ${where}`,
      body: many(newNote),
      reply: { kind: 'thin', of: 'notes' },
      handle: (ctx, batch) => addNotes(ctx, kind, batch),
    }),
    route({
      method: 'PATCH',
      path,
      section: SECTION,
      summary: `Change notes ${where}`,
      body: many(changedNote),
      reply: { kind: 'thin', of: 'notes' },
      handle: (ctx, batch) => {
        const rows = batch.items.map((item, index) => changeable(ctx, kind, batch, index, item.id ?? 0));
        batch.settle();
        const changed = rows.flatMap((before, index) => {
          const item = batch.items[index];
          return before && item ? [thin(ctx, kind, updateNote(ctx, before, item))] : [];
        });
        return thinOf(ctx, 'notes', changed);
      },
    }),
    route({
      method: 'PATCH',
      path: `${path}/{id}`,
      section: SECTION,
      summary: `Change a note ${where}`,
      body: one(changedNote),
      reply: { kind: 'thin', of: 'notes' },
      handle: (ctx, batch) => {
        const before = noteIn(ctx, kind);
        changeable(ctx, kind, batch, 0, before.id);
        batch.settle();
        return thinOne('notes', thin(ctx, kind, updateNote(ctx, before, batch.items[0] ?? {})));
      },
    }),
  ];
}

function pin(kind: Kind, action: 'pin' | 'unpin'): Route {
  return route({
    method: 'POST',
    path: `/api/v4/${kind.name}/notes/{id}/${action}`,
    section: SECTION,
    summary:
      action === 'pin' ? 'Keep a note at the top of its card' : 'Let a note go from the top of its card',
    reply: { kind: 'empty' },
    handle: (ctx) => {
      const { id } = noteIn(ctx, kind);
      ctx.db.update('note', id, { is_pinned: action === 'pin' });
      ctx.changed({ entity: 'notes', id, action: 'update' });
      return noContent();
    },
  });
}

/** Notes of entities that the user may view, below one entity where the path names it. */
function ofKind(ctx: Ctx, kind: Kind): Where {
  const where = new Where().and('n.entity_type = ?', kind.name);
  if (ctx.params.entity_id !== undefined) where.and('n.entity_id = ?', idOf(ctx, 'entity_id'));
  return notesInView(ctx, where);
}

const find = (ctx: Ctx, kind: Kind, id: number): NoteRow | undefined => {
  const where = ofKind(ctx, kind).and('n.id = ?', id);
  return ctx.db.get<NoteRow>(`SELECT n.* FROM note n ${where.sql}`, ...where.values);
};

function noteIn(ctx: Ctx, kind: Kind): NoteRow {
  const row = find(ctx, kind, idOf(ctx));
  if (!row) throw notFound('Note not found');
  return row;
}

function addNotes(ctx: Ctx, kind: Kind, batch: Batch<NewNote>): Reply {
  const below = ctx.params.entity_id === undefined ? undefined : idOf(ctx, 'entity_id');
  for (const [index, item] of batch.items.entries()) {
    for (const found of checkParams(item.note_type, item.params)) batch.report(index, found);
    const id = below ?? item.entity_id;
    if (!id) batch.fail(index, 'FieldMissing', 'entity_id');
    else if (!entityExists(ctx, kind.name, id)) batch.fail(index, 'NotSupportedChoice', 'entity_id');
    const responsible = item.responsible_user_id;
    if (responsible && !usersById(ctx.core).has(responsible))
      batch.fail(index, 'NotSupportedChoice', 'responsible_user_id');
  }
  batch.settle();
  const added = batch.items.map((item, index) => {
    const row = addNote(ctx, kind, below ?? item.entity_id ?? 0, item);
    const { id, entity_id } = row;
    return { id, entity_id, request_id: batch.requestId(index), _links: linkTo(ctx, kind, row) };
  });
  return thinOf(ctx, 'notes', added);
}

function changeable(
  ctx: Ctx,
  kind: Kind,
  batch: Batch<ChangedNote>,
  index: number,
  id: number,
): NoteRow | undefined {
  const item = batch.items[index];
  const row = find(ctx, kind, id);
  if (!row) batch.fail(index, 'NotSupportedChoice', 'id');
  else if (item?.params || item?.note_type) {
    const params = item.params ?? JSON.parse(row.params);
    for (const found of checkParams(item.note_type ?? row.note_type, params)) batch.report(index, found);
  }
  return row;
}

const linkTo = (ctx: Ctx, kind: Kind, row: NoteRow) =>
  self(ctx, `/api/v4/${kind.name}/${row.entity_id}/notes/${row.id}`);

const thin = (ctx: Ctx, kind: Kind, row: NoteRow): object => ({
  id: row.id,
  entity_id: row.entity_id,
  updated_at: row.updated_at,
  _links: linkTo(ctx, kind, row),
});
