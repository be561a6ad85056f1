import { entityExists } from '../../entity/exists.ts';
import { loose } from '../../http/body.ts';
import type { Reply } from '../../http/reply.ts';
import { type Ctx, type Route, route } from '../../http/route.ts';
import { noteInView } from '../../notes/visible.ts';
import { addNote, deleteNote } from '../../notes/write.ts';
import { visibleTask } from '../../tasks/visible.ts';
import { deleteTask } from '../../tasks/write.ts';
import { entityFromOld } from '../convert/element.ts';
import { asInt, asText, type Raw } from '../values.ts';
import { json } from './json.ts';

/** One old script for notes, calls and tasks of the page (reference: api-v4, sections 12.4 and 28). */
export const pageNoteRoute: Route = route({
  method: 'POST',
  path: '/private/notes/edit2.php',
  section: '28',
  summary: 'Add a note, or remove a note, a call or a task',
  body: loose('ID, ACTION=NOTE_DELETE|TASK_DELETE|ADD_NOTE'),
  reply: { kind: 'raw', of: 'note' },
  handle: (ctx, form) => {
    const id = asInt(form.ID) ?? 0;
    if (form.ACTION === 'NOTE_DELETE')
      return json({ status: noteInView(ctx, id) && deleteNote(ctx, id) ? 'ok' : 'no note', id });
    if (form.ACTION === 'TASK_DELETE')
      return visibleTask(ctx, id) && deleteTask(ctx, id)
        ? json({ status: 'ok', id })
        : json({ status: 'fail', id }, 400);
    if (form.ACTION === 'ADD_NOTE') return add(ctx, form);
    return json({ status: 'fail', message: 'Unknown action' }, 400);
  },
});

function add(ctx: Ctx, form: Raw): Reply {
  const entity = entityFromOld({
    element_id: form.ELEMENT_ID ?? form.parent_element_id,
    element_type: form.ELEMENT_TYPE,
  });
  if (!entity || !entityExists(ctx, entity.kind.name, entity.id))
    return json({ status: 'fail', message: 'Entity not found' }, 400);
  const text = asText(form.BODY) ?? '';
  const note = addNote(ctx, entity.kind, entity.id, { note_type: 'common', params: { text } });
  const date_create = note.created_at;
  return json({
    status: 'ok',
    note: { id: note.id, text, date_create, created_by: note.created_by, element_id: entity.id },
  });
}
