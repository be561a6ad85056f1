import { people, taskTypes } from '../../../crm/dictionaries.ts';
import { boot } from '../../../stage/host.ts';
import { Button } from '../../../ui/Button.tsx';
import { Labelled } from '../../../ui/Labelled.tsx';
import { t } from '../texts.ts';
import { localInput, tomorrow } from './local-input.ts';

/** What a task needs beside its text: type, whose, until when. */
export interface TaskFacts {
  readonly task_type_id: number;
  readonly responsible_user_id: number;
  /** Seconds since 1970. */
  readonly complete_till: number;
}

/** What stands below the text of a task. */
export function TaskComposer({ onAdd }: { readonly onAdd: (facts: TaskFacts) => void }) {
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const form = new FormData(event.currentTarget);
    onAdd({
      task_type_id: Number(form.get('type')),
      responsible_user_id: Number(form.get('user')),
      complete_till: Math.floor(new Date(String(form.get('till'))).getTime() / 1000),
    });
  };
  return (
    <form class="feed-compose__task" onSubmit={add}>
      <div class="feed-compose__task-row">
        <Labelled label={t('task_when')}>
          <input
            class="kit-input js-control-task_date_select"
            type="datetime-local"
            name="till"
            required
            defaultValue={localInput(tomorrow())}
          />
        </Labelled>
        <Labelled label={t('task_type')}>
          <select class="kit-input" name="type">
            {taskTypes().map((type) => (
              <option key={type.id} value={type.id}>
                {type.name}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={t('responsible')}>
          <select class="kit-input" name="user">
            {people().map((person) => (
              <option key={person.id} value={person.id} selected={person.id === boot().constants.user.id}>
                {person.name}
              </option>
            ))}
          </select>
        </Labelled>
        <Button look="primary" type="submit" class="feed-note__button js-task-submit">
          {t('add_task')}
        </Button>
      </div>
    </form>
  );
}
