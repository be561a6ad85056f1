import { entityExists } from '../../entity/exists.ts';
import { KINDS } from '../../entity/kinds.ts';
import { type EventRow, viewEvents } from '../../events/event.ts';
import { phpInt, text } from '../../http/query.ts';
import { type Ctx, idOf, perKind, type Route, route } from '../../http/route.ts';
import { pageWindow } from '../../list/list.ts';
import { type NoteRow, noteView } from '../../notes/note.ts';
import { type TaskRow, taskView } from '../../tasks/task.ts';
import { visibleTasks } from '../../tasks/visible.ts';
import { json } from './json.ts';

/** The feed of a card: events, notes and tasks in one line of time, the newest first (reference: api-v4, section 28). */
export const pageFeedRoutes: readonly Route[] = perKind(
  ['leads', 'contacts', 'companies', 'customers'] as const,
  (name) => [
    route({
      method: 'GET',
      path: `/ajax/v3/${name}/{id}/events_timeline`,
      section: '28',
      summary: `The feed of one of ${name}`,
      query: { other: { limit: { type: 'integer' }, before: { type: 'integer' } } },
      reply: { kind: 'raw', of: 'items' },
      handle: (ctx) => json({ _embedded: { items: feed(ctx, name) } }),
    }),
  ],
);

function feed(ctx: Ctx, name: keyof typeof KINDS): readonly object[] {
  const kind = KINDS[name];
  const { limit } = pageWindow(ctx.query);
  const before = phpInt(text(ctx.query.before) ?? '') || Number.MAX_SAFE_INTEGER;
  const id = idOf(ctx);
  if (!entityExists(ctx, name, id)) return [];
  const events = ctx.db.all<EventRow>(
    'SELECT * FROM event WHERE entity_type = ? AND entity_id = ? AND created_at < ? ORDER BY created_at DESC, id DESC LIMIT ?',
    kind.singular,
    id,
    before,
    limit,
  );
  const notes = ctx.db.all<NoteRow>(
    'SELECT * FROM note WHERE entity_type = ? AND entity_id = ? AND created_at < ? ORDER BY created_at DESC, id DESC LIMIT ?',
    name,
    id,
    before,
    limit,
  );
  const ofCard = visibleTasks(ctx).and(
    't.entity_type = ? AND t.entity_id = ? AND t.created_at < ?',
    name,
    id,
    before,
  );
  const tasks = ctx.db.all<TaskRow>(
    `SELECT t.* FROM task t ${ofCard.sql} ORDER BY t.created_at DESC LIMIT ?`,
    ...ofCard.values,
    limit,
  );
  const shown = viewEvents(ctx, events, new Set());
  const all = [
    ...events.map((row, index) => ({ at: row.created_at, item: { kind: 'event', ...shown[index] } })),
    ...notes.map((row) => ({
      at: row.created_at,
      item: { kind: 'note', ...noteView(ctx, kind, row, new Set(['is_pinned'])) },
    })),
    ...tasks.map((row) => ({ at: row.created_at, item: { kind: 'task', ...taskView(ctx, row) } })),
  ];
  return all
    .sort((a, b) => b.at - a.at)
    .slice(0, limit)
    .map(({ item }) => item);
}
