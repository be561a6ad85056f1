import { TaskTile } from './TaskTile.tsx';
import type { TaskRow } from './task-data.ts';

interface Props {
  readonly title: string;
  readonly late: boolean;
  readonly rows: readonly TaskRow[];
}

export function LineColumn({ title, late, rows }: Props) {
  return (
    <section
      class={late ? 'todo-line__column todo-line__column_late' : 'todo-line__column'}
      aria-label={title}
    >
      <h2 class="todo-line__title">
        {title} <span class="todo-line__count">{rows.length}</span>
      </h2>
      <div class="todo-line__tasks custom-scroll">
        {rows.map((row) => (
          <TaskTile key={row.id} row={row} />
        ))}
      </div>
    </section>
  );
}
