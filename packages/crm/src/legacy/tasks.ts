import type { Ctx } from '../http/route.ts';
import { selectPage } from '../list/list.ts';
import { type NewTask, type TaskRow, taskList } from '../tasks/task.ts';
import { visibleTask, visibleTasks } from '../tasks/visible.ts';
import { addTask, deleteTask, updateTask } from '../tasks/write.ts';
import { kindFromOld } from './convert/element.ts';
import { taskFromOld } from './convert/task.ts';
import { oldList, oldQuery } from './query.ts';
import type { OldResource } from './resource.ts';
import { taskPrivate, taskV2 } from './show/task.ts';
import { asInt } from './values.ts';

const spec = oldList(taskList);

/** A day: what an old task without a deadline is given. */
const DAY = 86_400;

export const OLD_TASKS: OldResource = {
  name: 'tasks',
  privateName: 'tasks',
  list: (ctx, query) => {
    const asked = oldQuery(ctx, query, {
      id: query.id,
      responsible_user_id: query.responsible_user_id,
      entity_id: query.element_id,
      entity_type: kindFromOld(query.type ?? query.element_type)?.name,
    });
    const rows = selectPage<TaskRow>(asked, spec, visibleTasks(ctx)).rows;
    const account = ctx.core.accountId();
    return {
      v2: rows.map((row) => taskV2(row, account)),
      plain: rows.map((row) => taskPrivate(row, account)),
    };
  },
  add: (ctx, raw) => {
    const item = taskFromOld(ctx, raw);
    const entity =
      item.entity_id && item.entity_type ? item : { ...item, entity_id: undefined, entity_type: undefined };
    const row = addTask(ctx, complete(ctx, entity));
    return { id: row.id, request_id: raw.request_id ?? 0, updated_at: row.updated_at };
  },
  update: (ctx, raw) => {
    const id = asInt(raw.id) ?? 0;
    const before = visibleTask(ctx, id);
    const request_id = raw.request_id ?? 0;
    if (!before) return { id, request_id, error: { code: 231, text: 'Task not found' } };
    const row = updateTask(ctx, before, taskFromOld(ctx, raw));
    return { id, request_id, updated_at: row.updated_at };
  },
  remove: (ctx, id) => deleteTask(ctx, id),
};

/** Old clients leave out what version 4 asks for. */
const complete = (ctx: Ctx, item: ReturnType<typeof taskFromOld>): NewTask => ({
  ...item,
  text: item.text ?? '',
  complete_till: item.complete_till ?? ctx.now + DAY,
});
