import { Batch } from '../http/batch.ts';
import type { Ctx } from '../http/route.ts';
import { selectPage } from '../list/list.ts';
import { type NewTask, type TaskRow, taskList } from '../tasks/task.ts';
import { visibleTask, visibleTasks } from '../tasks/visible.ts';
import { addTask, checkTask, deleteTask, updateTask } from '../tasks/write.ts';
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
    const request_id = raw.request_id ?? 0;
    const wrong = refusal(ctx, entity);
    if (wrong) return { id: 0, request_id, error: wrong };
    const row = addTask(ctx, complete(ctx, entity));
    return { id: row.id, request_id, updated_at: row.updated_at };
  },
  update: (ctx, raw) => {
    const id = asInt(raw.id) ?? 0;
    const before = visibleTask(ctx, id);
    const request_id = raw.request_id ?? 0;
    if (!before) return { id, request_id, error: { code: 231, text: 'Task not found' } };
    const item = taskFromOld(ctx, raw);
    const wrong = refusal(ctx, item);
    if (wrong) return { id, request_id, error: wrong };
    const row = updateTask(ctx, before, item);
    return { id, request_id, updated_at: row.updated_at };
  },
  remove: (ctx, id) => visibleTask(ctx, id) !== undefined && deleteTask(ctx, id),
};

/** Codes of the old APIs for a task about something that is not there (reference: api-v4, section 2.5). */
const NOT_FOUND: Readonly<Record<string, number>> = { contacts: 236, leads: 237 };
const WRONG_ELEMENT = 232;

/** What is wrong about a task, as the old APIs say it. */
export function refusal(
  ctx: Ctx,
  item: ReturnType<typeof taskFromOld>,
): { readonly code: number; readonly text: string } | undefined {
  const batch = new Batch([item]);
  checkTask(ctx, batch, 0);
  const [found] = batch.found(0);
  return (
    found && {
      code: found.path === 'entity_id' ? (NOT_FOUND[item.entity_type ?? ''] ?? WRONG_ELEMENT) : WRONG_ELEMENT,
      text: `${found.path}: ${found.detail}`,
    }
  );
}

/** Old clients leave out what version 4 asks for. */
export const complete = (ctx: Ctx, item: ReturnType<typeof taskFromOld>): NewTask => ({
  ...item,
  text: item.text ?? '',
  complete_till: item.complete_till ?? ctx.now + DAY,
});
