import { useMemo } from 'preact/hooks';
import { useStagePage } from '../../stage/use-stage-page.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageSpinner } from '../../ui/Spinner.tsx';
import { dayAfter, dayStart } from './days.ts';
import { LineColumn } from './LineColumn.tsx';
import { TodoTop } from './TodoTop.tsx';
import { readTaskRows, type TaskRow } from './task-data.ts';
import { t } from './texts.ts';
import { useTasks } from './use-tasks.ts';
import './todo.css';

const readOpen = async (): Promise<readonly TaskRow[]> =>
  (await readTaskRows(1, { 'filter[is_completed]': 0 })).rows;

/** Open tasks by urgency: late, today, tomorrow, later. */
export default function LinePage() {
  const { data: rows, error, reload } = useTasks(readOpen);
  const page = useMemo(
    () => ({ area: 'todo-line', entity: 'todo', path: window.location.pathname }) as const,
    [],
  );
  useStagePage(rows || error ? page : undefined);
  const columns = columnsOf(Math.floor(Date.now() / 1000));
  if (!rows && !error) return <PageSpinner />;
  return (
    <div id="list_page_holder" class="todo-page">
      <TodoTop view="line" sync="tline" />
      {rows ? (
        <div class="todo-line">
          {columns.map(({ key, from, to }) => (
            <LineColumn
              key={key}
              title={t(key)}
              late={key === 'late'}
              rows={rows.filter(({ task }) => task.complete_till >= from && task.complete_till < to)}
            />
          ))}
        </div>
      ) : null}
      {error && !rows ? <Failure error={error} onRetry={reload} /> : null}
    </div>
  );
}

type ColumnKey = 'late' | 'today' | 'tomorrow' | 'later';

function columnsOf(
  now: number,
): readonly { readonly key: ColumnKey; readonly from: number; readonly to: number }[] {
  const tomorrow = dayAfter(dayStart(now), 1);
  const later = dayAfter(tomorrow, 1);
  return [
    { key: 'late', from: 0, to: now },
    { key: 'today', from: now, to: tomorrow },
    { key: 'tomorrow', from: tomorrow, to: later },
    { key: 'later', from: later, to: Number.POSITIVE_INFINITY },
  ];
}
