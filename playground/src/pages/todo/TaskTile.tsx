import { closeTask } from '../../crm/activity.ts';
import { personName, taskTypes } from '../../crm/dictionaries.ts';
import { formatDateTime } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { type TaskRow, taskLink } from './task-data.ts';
import { t } from './texts.ts';

/** A task on the line. */
export function TaskTile({ row }: { readonly row: TaskRow }) {
  const { task, entity } = row;
  const link = taskLink(row);
  return (
    <article class="todo-line__item" data-id={task.id}>
      <header class="todo-line__head">
        <span>{formatDateTime(task.complete_till)}</span>
        <span>{personName(task.responsible_user_id)}</span>
      </header>
      {link ? (
        <a class="js-navigate-link" href={link}>
          {entity?.name || link}
        </a>
      ) : null}
      <p class="todo-line__text">
        <strong>{taskTypes().find((type) => type.id === task.task_type_id)?.name}</strong> {task.text}
      </p>
      <Button
        look="quiet"
        class="kit-button_icon todo-line__done"
        aria-label={t('complete', { text: task.text })}
        onClick={() => void closeTask(task.id, '')}
      >
        <Icon name="check" size={18} />
      </Button>
    </article>
  );
}
