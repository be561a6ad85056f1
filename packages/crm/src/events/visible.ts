import type { Unit } from '../core/unit.ts';
import { KINDS } from '../entity/kinds.ts';
import { Where } from '../list/where.ts';
import { tasksInView } from '../tasks/visible.ts';
import { visible } from '../users/visibility.ts';

/** Events of what the user may view. */
export function visibleEvents(unit: Unit): Where {
  const where = new Where();
  if (unit.user.isAdmin) return where;
  for (const kind of Object.values(KINDS)) {
    const seen = visible(unit, kind.name, 'x', new Where());
    if (seen.sql === '') continue;
    where.and(
      `e.entity_type <> '${kind.singular}' OR e.entity_id IN (SELECT x.id FROM ${kind.table} x ${seen.sql})`,
      ...seen.values,
    );
  }
  const tasks = tasksInView(unit, new Where());
  if (tasks.sql !== '')
    where.and(
      `e.entity_type <> 'task' OR e.entity_id IN (SELECT t.id FROM task t ${tasks.sql})`,
      ...tasks.values,
    );
  return where;
}
