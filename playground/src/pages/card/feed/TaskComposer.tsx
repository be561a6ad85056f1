import { useState } from 'preact/hooks';
import { addTask } from '../../../crm/activity.ts';
import { people, taskTypes } from '../../../crm/dictionaries.ts';
import { boot } from '../../../stage/host.ts';
import { Button } from '../../../ui/Button.tsx';
import { Labelled } from '../../../ui/Labelled.tsx';
import type { CardKind } from '../card-kind.ts';
import { t } from '../texts.ts';
import { localInput, tomorrow } from './local-input.ts';

interface Props {
  readonly card: CardKind;
  readonly id: number;
  readonly onDone: () => void;
}

/** A task for the card: what, of which type, whose, until when. */
export function TaskComposer({ card, id, onDone }: Props) {
  const [error, setError] = useState('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const form = new FormData(event.currentTarget);
    try {
      await addTask(card.kind, id, {
        text: String(form.get('text') ?? ''),
        task_type_id: Number(form.get('type')),
        responsible_user_id: Number(form.get('user')),
        complete_till: Math.floor(new Date(String(form.get('till'))).getTime() / 1000),
      });
      onDone();
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
    }
  };
  return (
    <form class="feed-compose__task" onSubmit={(event) => void add(event)}>
      <textarea
        class="kit-input js-task-text-textarea"
        name="text"
        rows={2}
        required
        placeholder={t('task_text')}
        aria-label={t('task_text')}
        ref={(area) => area?.focus()}
      />
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
      {error ? (
        <p class="kit-field__error" role="alert">
          {error}
        </p>
      ) : null}
    </form>
  );
}
