import { closeTask } from '../../../crm/activity.ts';
import { personName, taskTypes } from '../../../crm/dictionaries.ts';
import type { Task } from '../../../crm/types.ts';
import { formatDateTime } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { t } from '../texts.ts';

/**
 * A task that waits: what, whose, until when, and the way to finish it. Widgets find the result by `div[data-id]`, and
 * the task by the id of the button that follows it.
 */
export function OpenTask({ task }: { readonly task: Task }) {
  const late = task.complete_till * 1000 < Date.now();
  const finish = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = form instanceof HTMLFormElement ? String(new FormData(form).get('result') ?? '') : '';
    // The task goes, and the button with it: the keyboard stays in the feed.
    if (form instanceof HTMLElement) form.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    void closeTask(task.id, text);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: entries are divs in the live page, where widgets select them
    <div
      role="article"
      class={`feed-note-wrapper-task card-task-wrapper card-task ${late ? 'card-task_late' : ''}`}
      data-id={task.id}
    >
      <div class="card-task__inner" data-id={task.id}>
        <header class="feed-note__header">
          <span class="card-task__when">{formatDateTime(task.complete_till)}</span>
          {late ? <span class="card-task__late">{t('overdue')}</span> : null}
          <span class="feed-note__author">{personName(task.responsible_user_id)}</span>
        </header>
        <p class="feed-note__text">
          <strong>{taskTypes().find((type) => type.id === task.task_type_id)?.name}</strong> {task.text}
        </p>
        <form class="card-task__result" onSubmit={finish}>
          <textarea
            name="result"
            class="kit-input card-task__result-text"
            rows={1}
            aria-label={t('task_result')}
            placeholder={t('task_result')}
          />
          <Button type="submit" id={String(task.id)} class="card-task__button">
            {t('complete')}
          </Button>
        </form>
      </div>
    </div>
  );
}
