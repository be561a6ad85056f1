import { readEntities } from '../../crm/entities.ts';
import { collection, query } from '../../crm/page.ts';
import type { Entity, EntityKind, Task } from '../../crm/types.ts';

/** A task with the entity it belongs to. */
export interface TaskRow {
  readonly id: number;
  readonly name: string;
  readonly task: Task;
  readonly entity: Entity | undefined;
}

const LIMIT = 250;

/** A page of tasks, the most urgent first. */
export async function readTaskRows(
  page: number,
  filter: Readonly<Record<string, string | number>>,
): Promise<{ readonly rows: readonly TaskRow[]; readonly more: boolean }> {
  const parts = { page, limit: LIMIT, 'order[complete_till]': 'asc', ...filter };
  const found = await collection<Task>(`/api/v4/tasks${query(parts)}`, 'tasks');
  return { rows: await withEntities(found.items), more: found.more };
}

/** Open tasks with a deadline between two moments, in Unix seconds. */
export async function readTasksBetween(from: number, to: number): Promise<readonly TaskRow[]> {
  const { rows } = await readTaskRows(1, {
    'filter[complete_till][from]': from,
    'filter[complete_till][to]': to,
  });
  return rows.filter(({ task }) => task.complete_till >= from && task.complete_till < to);
}

async function withEntities(tasks: readonly Task[]): Promise<readonly TaskRow[]> {
  const kinds = [...new Set(tasks.map((task) => task.entity_type).filter((kind) => kind !== null))];
  const found = new Map<string, Entity>();
  await Promise.all(
    kinds.map(async (kind) => {
      const ids = tasks.filter((task) => task.entity_type === kind).map((task) => task.entity_id ?? 0);
      for (const entity of await readEntities(kind, [...new Set(ids)]))
        found.set(keyOf(kind, entity.id), entity);
    }),
  );
  return tasks.map((task) => ({
    id: task.id,
    name: task.text || `#${task.id}`,
    task,
    entity: task.entity_type ? found.get(keyOf(task.entity_type, task.entity_id ?? 0)) : undefined,
  }));
}

const keyOf = (kind: EntityKind, id: number): string => `${kind} ${id}`;

/** Address of what a task belongs to. */
export const taskLink = ({ task }: TaskRow): string | undefined =>
  task.entity_type && task.entity_id ? `/${task.entity_type}/detail/${task.entity_id}` : undefined;
