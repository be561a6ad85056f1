import type { Unit } from '../core/unit.ts';
import { Where } from '../list/where.ts';
import { usersById } from '../users/user.ts';
import type { TaskRow } from './task.ts';

export const visibleTasks = (unit: Unit, of: 'present' | 'deleted' = 'present'): Where =>
  tasksInView(unit, new Where().and(`t.is_deleted = ${of === 'deleted' ? 1 : 0}`));

/** Tasks have no right to view: one sees what one may edit, and what is one's own; narrows `task t`. */
export function tasksInView(unit: Unit, where: Where): Where {
  const { user } = unit;
  const right = user.effective.tasks.edit;
  if (user.isAdmin || right === 'A') return where;
  const mates = [...usersById(unit.core).values()].filter((mate) => mate.groupId === user.groupId);
  const seen = right === 'G' ? mates.map((mate) => mate.id) : [user.id];
  return where.and(
    't.responsible_user_id IN (SELECT value FROM json_each(?)) OR t.created_by = ?',
    JSON.stringify(seen),
    user.id,
  );
}

export function visibleTask(unit: Unit, id: number): TaskRow | undefined {
  const where = visibleTasks(unit).and('t.id = ?', id);
  return unit.db.get<TaskRow>(`SELECT t.* FROM task t ${where.sql}`, ...where.values);
}
