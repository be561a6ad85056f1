import { taskTypes } from '../../../crm/dictionaries.ts';
import type { Task } from '../../../crm/types.ts';
import { asRecord, asText } from '../../../stage/unknown.ts';
import { t } from '../texts.ts';
import { FeedNote } from './FeedNote.tsx';

/** A task that was finished, with its result. */
export function DoneTask({ task }: { readonly task: Task }) {
  const result = asText(asRecord(task.result).text);
  return (
    <FeedNote
      icon="check"
      at={task.complete_till}
      by={task.responsible_user_id}
      id={task.id}
      look="feed-note_task"
      type="task"
      title={taskTypes().find((type) => type.id === task.task_type_id)?.name ?? ''}
    >
      <p class="feed-note__text feed-note__text_done">{task.text}</p>
      {result ? <p class="feed-note__text">{t('task_done', { text: result })}</p> : null}
    </FeedNote>
  );
}
