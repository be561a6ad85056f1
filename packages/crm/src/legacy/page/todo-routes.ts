import { isKindName, KINDS } from '../../entity/kinds.ts';
import { loose } from '../../http/body.ts';
import type { Reply } from '../../http/reply.ts';
import { type Ctx, perKind, type Route, route } from '../../http/route.ts';
import { isRecord } from '../../shape/index.ts';
import { type TaskRow, taskList } from '../../tasks/task.ts';
import { visibleTask, visibleTasks } from '../../tasks/visible.ts';
import { addTask, updateTask } from '../../tasks/write.ts';
import { usersById } from '../../users/user.ts';
import { taskFromOld } from '../convert/task.ts';
import { complete, refusal } from '../tasks.ts';
import { asIds, asList, asRecords, asText, first, type Raw } from '../values.ts';
import { json } from './json.ts';

const DAY = 86_400;

/** `d.m.Y` of the page's forms, as the start of that day. */
function dayOf(given: unknown): number | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(asText(given) ?? '');
  return match ? Date.UTC(Number(match[3]), Number(match[2]) - 1, Number(match[1])) / 1000 : undefined;
}

/** The calendar of tasks and the page's actions over several of them (reference: api-v4, section 28). */
export const pageTodoRoutes: readonly Route[] = [
  ...perKind(['day', 'week'], (span) => [
    route({
      method: 'POST',
      path: `/ajax/todo/calendar/${span}`,
      section: '28',
      summary: `Tasks of a ${span}`,
      body: loose(
        'filter_date_from, filter_date_to, filter[main_user][], filter[status][], filter[task_type][]',
      ),
      reply: { kind: 'raw', of: 'tasks' },
      handle: (ctx, form) => calendar(ctx, form, span === 'day' ? 1 : 7),
    }),
  ]),
  route({
    method: 'POST',
    path: '/ajax/todo/multiple/add',
    section: '28',
    summary: 'Add tasks from the page',
    body: loose(),
    reply: { kind: 'raw', of: 'tasks' },
    handle: (ctx, form) => {
      const rows = asRecords(first(form, 'request', 'tasks') ?? form);
      const items = rows.map((raw) => taskFromOld(ctx, raw));
      const errors = items.flatMap((item) => refusal(ctx, item)?.text ?? []);
      if (errors.length > 0) return json({ status: 'fail', errors });
      const ids = items.map((item) => addTask(ctx, complete(ctx, item)).id);
      return json({ status: 'success', ids });
    },
  }),
  route({
    method: 'POST',
    path: '/ajax/todo/multiple/close',
    section: '28',
    summary: 'Complete tasks from the page',
    body: loose('ID[]'),
    reply: { kind: 'raw', of: 'tasks' },
    handle: (ctx, form) => {
      const done = asIds(first(form, 'ID', 'id', 'ids')).filter((id) => {
        const row = visibleTask(ctx, id);
        if (row) updateTask(ctx, row, { is_completed: true });
        return row !== undefined;
      });
      return json({ status: done.length > 0 ? 'success' : 'fail' });
    },
  }),
];

function calendar(ctx: Ctx, form: Raw, days: number): Reply {
  const filter = isRecord(form.filter) ? form.filter : {};
  const from = dayOf(form.filter_date_from) ?? Math.floor(ctx.now / DAY) * DAY;
  const to = (dayOf(form.filter_date_to) ?? from + (days - 1) * DAY) + DAY;
  const where = visibleTasks(ctx).and('t.complete_till >= ? AND t.complete_till < ?', from, to);
  const users = asIds(filter.main_user);
  if (users.length > 0) where.in('t.responsible_user_id', users);
  const types = asIds(filter.task_type);
  if (types.length > 0) where.in('t.task_type_id', types);
  if (asList(filter.status).includes('uncompl')) where.and('t.is_completed = 0');
  const rows = ctx.db.all<TaskRow>(
    `SELECT t.* FROM ${taskList.from} ${where.sql} ORDER BY t.complete_till, t.id`,
    ...where.values,
  );
  return json({ response: { items: rows.map((row) => shown(ctx, row)) } });
}

function shown(ctx: Ctx, row: TaskRow): object {
  const user = usersById(ctx.core).get(row.responsible_user_id);
  const kind = row.entity_type !== null && isKindName(row.entity_type) ? KINDS[row.entity_type] : undefined;
  const name = kind && ctx.db.value<string>(`SELECT name FROM ${kind.table} WHERE id = ?`, row.entity_id);
  return {
    id: row.id,
    date: new Date(row.complete_till * 1000).toISOString().slice(0, 10),
    complete_till: row.complete_till,
    duration: row.duration,
    user: { id: row.responsible_user_id, name: user?.name ?? '' },
    params: { type: row.task_type_id, main_user: { id: row.responsible_user_id }, text: row.text },
    linked: kind
      ? { element_type: kind.elementType, name, uri: `/${kind.name}/detail/${row.entity_id}` }
      : { element_type: 0, name: '', uri: '' },
  };
}
