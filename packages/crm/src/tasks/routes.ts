import { taskTypesOf } from '../account/account.ts';
import { many, one } from '../http/body.ts';
import { forbidden, notFound, Problem } from '../http/problem.ts';
import { collectionOf, ok, pageOf, self, thinOf, thinOne } from '../http/reply.ts';
import { type Ctx, idOf, type Route, route } from '../http/route.ts';
import { listDoc, mapPage, selectPage } from '../list/list.ts';
import { changedTask, newTask, type TaskRow, taskList, taskSchema, taskView } from './task.ts';
import { visibleTask, visibleTasks } from './visible.ts';
import { addTask, checkTask, updateTask } from './write.ts';

const PATH = '/api/v4/tasks';

const linkTo = (ctx: Ctx, row: TaskRow) => ({ _links: self(ctx, `${PATH}/${row.id}`) });

export const taskRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: PATH,
    section: '11.1',
    summary: 'List tasks',
    query: listDoc(taskList),
    reply: { kind: 'page', of: 'tasks', item: taskSchema },
    handle: (ctx) => {
      // The page's bin of tasks asks for them as the API asks for deleted leads.
      const of = ctx.query.with === 'only_deleted' ? 'deleted' : 'present';
      const page = selectPage<TaskRow>(ctx, taskList, visibleTasks(ctx, of));
      const shown = mapPage(page, (rows) => rows.map((row) => taskView(ctx, row)));
      return pageOf(ctx, 'tasks', shown);
    },
  }),
  route({
    method: 'GET',
    path: `${PATH}/types`,
    section: '4.1',
    summary: 'List types of tasks; widgets ask for it',
    reply: { kind: 'collection', of: 'task_types' },
    handle: (ctx) => collectionOf(ctx, 'task_types', taskTypesOf(ctx.core)),
  }),
  route({
    method: 'GET',
    path: `${PATH}/{id}`,
    section: '11.1',
    summary: 'Get a task',
    reply: { kind: 'one', of: 'task', item: taskSchema },
    handle: (ctx) => {
      const row = visibleTask(ctx, idOf(ctx));
      if (!row) throw notFound('Task not found');
      return ok(taskView(ctx, row));
    },
  }),
  route({
    method: 'POST',
    path: PATH,
    section: '11.2',
    summary: 'Add tasks',
    body: many(newTask),
    reply: { kind: 'thin', of: 'tasks' },
    handle: (ctx, batch) => {
      for (const index of batch.items.keys()) checkTask(ctx, batch, index);
      batch.settle();
      const added = batch.items.map((item, index) => {
        const row = addTask(ctx, item);
        return { id: row.id, request_id: batch.requestId(index), ...linkTo(ctx, row) };
      });
      return thinOf(ctx, 'tasks', added);
    },
  }),
  route({
    method: 'PATCH',
    path: PATH,
    section: '11.2',
    summary: 'Change tasks',
    body: many(changedTask),
    reply: { kind: 'thin', of: 'tasks' },
    handle: (ctx, batch) => {
      const rows = batch.items.map((item, index) => {
        const row = visibleTask(ctx, item.id ?? 0);
        if (!row) batch.fail(index, 'NotSupportedChoice', 'id');
        checkTask(ctx, batch, index);
        return row;
      });
      batch.settle();
      const changed = batch.items.flatMap((item, index) => {
        const before = rows[index];
        if (!before) return [];
        const row = updateTask(ctx, before, item);
        return [
          { id: row.id, updated_at: row.updated_at, request_id: batch.requestId(index), ...linkTo(ctx, row) },
        ];
      });
      return thinOf(ctx, 'tasks', changed);
    },
  }),
  route({
    method: 'PATCH',
    path: `${PATH}/{id}`,
    section: '11.2',
    summary: 'Change a task, or complete it with a result',
    body: one(changedTask),
    reply: { kind: 'thin', of: 'tasks' },
    handle: (ctx, batch) => {
      const before = visibleTask(ctx, idOf(ctx));
      // What the old core says of a task that is gone.
      if (!before) throw new Problem(400, 'Error code 282. Task not found');
      checkTask(ctx, batch, 0);
      batch.settle();
      const [item] = batch.items;
      const row = updateTask(ctx, before, item ?? {});
      const requestId = item?.request_id === undefined ? {} : { request_id: item.request_id };
      return thinOne('tasks', { id: row.id, updated_at: row.updated_at, ...requestId, ...linkTo(ctx, row) });
    },
  }),
  route({
    method: 'DELETE',
    path: `${PATH}/{id}`,
    section: '11.1',
    summary: 'Refused: tasks are removed through the page alone',
    reply: { kind: 'empty', status: 403 },
    handle: () => {
      throw forbidden('Invalid scope');
    },
  }),
];
