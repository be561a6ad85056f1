import { useCallback, useMemo, useState } from 'preact/hooks';
import { personName, taskTypes } from '../../crm/dictionaries.ts';
import { formatDateTime } from '../../i18n/index.ts';
import { WidgetsPanel } from '../../shell/WidgetsPanel.tsx';
import type { Column } from '../../table/column.ts';
import { RowTable } from '../../table/RowTable.tsx';
import { SelectionBar } from '../../table/SelectionBar.tsx';
import { useChecked } from '../../table/use-checked.ts';
import { useListPage } from '../../table/use-list-page.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageSpinner } from '../../ui/Spinner.tsx';
import { TodoTop } from './TodoTop.tsx';
import { type TaskRow, taskLink } from './task-data.ts';
import { t } from './texts.ts';
import { useTaskPages } from './use-task-pages.ts';
import './todo.css';

const SELECTED = ['todo.selected', 'tasks.selected'] as const;

/** The list of open tasks, and at `/todo/trash/` of those that were deleted. */
export default function TaskListPage() {
  const [deleted] = useState(() => window.location.pathname.startsWith('/todo/trash'));
  const { rows, more, error, loadMore, reload } = useTaskPages(deleted);
  const checked = useChecked(rows);
  const columns = useMemo(taskColumns, []);
  const toListRow = useCallback(
    (row: TaskRow) => ({
      id: row.id,
      type: 'todo',
      name: row.name,
      url: taskLink(row) ?? '',
      checked: checked.ids.has(row.id),
      emails: [],
      phones: [],
    }),
    [checked.ids],
  );
  const ready = useListPage(deleted ? 'todo-trash' : 'todo', 'todo', rows, toListRow, error);
  return (
    <div id="list_page_holder" class="list-page">
      <div class="list__body-right">
        {checked.rows.length ? (
          <SelectionBar
            location="tlist"
            selected={SELECTED}
            count={checked.rows.length}
            onClear={checked.clear}
          />
        ) : (
          <TodoTop view="list" />
        )}
        {rows || error ? null : <PageSpinner />}
        {error && !rows ? <Failure error={error} onRetry={reload} /> : null}
        {rows?.length === 0 ? <EmptyState title={t(deleted ? 'nothing_deleted' : 'nothing_to_do')} /> : null}
        {rows?.length ? (
          <RowTable
            entity="todo"
            columns={columns}
            rows={rows}
            checked={checked}
            more={more}
            onNearEnd={loadMore}
          />
        ) : null}
      </div>
      <WidgetsPanel class="list-page__widgets" starting={!ready} />
    </div>
  );
}

function taskColumns(): readonly Column<TaskRow>[] {
  const types = new Map(taskTypes().map((type) => [type.id, type.name]));
  return [
    {
      key: 'deadline',
      title: t('deadline'),
      width: '190px',
      cell: ({ task }) => (
        <span class={task.complete_till * 1000 < Date.now() ? 'todo-late' : ''}>
          {formatDateTime(task.complete_till)}
        </span>
      ),
    },
    {
      key: 'responsible',
      title: t('responsible'),
      width: 'minmax(130px, 1fr)',
      cell: ({ task }) => personName(task.responsible_user_id),
    },
    {
      key: 'object',
      title: t('object'),
      width: 'minmax(160px, 1.4fr)',
      cell: (row) => {
        const link = taskLink(row);
        return link ? (
          <a class="js-navigate-link" href={link}>
            {row.entity?.name || link}
          </a>
        ) : null;
      },
    },
    {
      key: 'type',
      title: t('type'),
      width: 'minmax(100px, 0.8fr)',
      cell: ({ task }) => types.get(task.task_type_id),
    },
    { key: 'text', title: t('text'), width: 'minmax(200px, 2fr)', cell: ({ task }) => task.text },
  ];
}
