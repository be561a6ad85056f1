import { useRef, useState } from 'preact/hooks';
import { addTask } from '../../crm/activity.ts';
import { ComposerText, composerText } from '../card/feed/ComposerText.tsx';
import { TaskComposer, type TaskFacts } from '../card/feed/TaskComposer.tsx';
import { t } from './texts.ts';
import '../card/styles/compose.css';

/** The composer of a task outside of a card, in the markup of the one inside. */
export function NewTask({ onDone }: { readonly onDone: () => void }) {
  const box = useRef<HTMLElement>(null);
  const [error, setError] = useState('');
  const add = async (facts: TaskFacts) => {
    const written = composerText(box.current);
    const text = written.read();
    if (text === '') return written.focus();
    try {
      await addTask({ ...facts, text });
      onDone();
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
    }
  };
  const submit = () => box.current?.querySelector<HTMLElement>('.js-task-submit')?.click();
  return (
    <section class="feed-compose feed-compose_task-modal" aria-label={t('add_task')} ref={box}>
      <ComposerText box={box} task shown onSubmit={submit} />
      {error ? (
        <p class="kit-field__error" role="alert">
          {error}
        </p>
      ) : null}
      <TaskComposer onAdd={(facts) => void add(facts)} />
    </section>
  );
}
