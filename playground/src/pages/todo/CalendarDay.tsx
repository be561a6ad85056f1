import { formatFullDate, formatTime, formatWeekday } from '../../i18n/index.ts';
import { dayStart } from './days.ts';
import { type TaskRow, taskLink } from './task-data.ts';

interface Props {
  readonly start: number;
  /** Belongs to the month before or after. */
  readonly quiet: boolean;
  readonly rows: readonly TaskRow[];
}

/** A day of the calendar with its tasks. */
export function CalendarDay({ start, quiet, rows }: Props) {
  const today = dayStart(Date.now() / 1000) === start;
  const look = `todo-day ${quiet ? 'todo-day_quiet' : ''} ${today ? 'todo-day_today' : ''}`;
  return (
    <section class={look} aria-label={formatFullDate(start)}>
      <h2 class="todo-day__date">
        <span class="todo-day__weekday">{formatWeekday(start)}</span> {new Date(start * 1000).getDate()}
      </h2>
      <ul class="todo-day__tasks">
        {rows.map((row) => (
          <li key={row.id} class={`todo-day__task ${stateOf(row)}`}>
            <a class="js-navigate-link" href={taskLink(row) ?? '/todo/list/'} title={row.name}>
              {formatTime(row.task.complete_till)} {row.name}
              <span class="todo-day__subject">{row.entity?.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateOf({ task }: TaskRow): string {
  if (task.is_completed) return 'todo-day__task_done';
  return task.complete_till * 1000 < Date.now() ? 'todo-day__task_late' : '';
}
