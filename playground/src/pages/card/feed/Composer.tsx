import { useRef, useState } from 'preact/hooks';
import { addNote, addTask } from '../../../crm/activity.ts';
import { host } from '../../../stage/host.ts';
import { useHostChange } from '../../../stage/use-host-change.ts';
import type { CardData } from '../card-data.ts';
import type { CardKind } from '../card-kind.ts';
import { t } from '../texts.ts';
import { ComposerText, composerText } from './ComposerText.tsx';
import { NoteComposer } from './NoteComposer.tsx';
import { ReplyComposer } from './ReplyComposer.tsx';
import { SmsComposer } from './SmsComposer.tsx';
import { TaskComposer, type TaskFacts } from './TaskComposer.tsx';
import { WidgetComposer } from './WidgetComposer.tsx';

interface Props {
  readonly card: CardKind;
  readonly data: CardData;
  /** The talk in which one can answer. */
  readonly talk: number | undefined;
}

interface Mode {
  readonly key: string;
  readonly title: string;
  readonly class: string;
  /** Of a widget's source: whose it is, and its type. */
  readonly code?: string;
  readonly type?: string;
}

/** Where one writes: notes, tasks, and whatever widgets added as a source (`add_source`). */
export function Composer({ card, data, talk }: Props) {
  useHostChange();
  const box = useRef<HTMLElement>(null);
  const [mode, setMode] = useState('note');
  const [error, setError] = useState('');
  const sources = host()
    .sources()
    .map((source) => ({ ...source, key: `${source.code} ${source.type}` }));
  const source = sources.find((one) => one.key === mode);
  const modes: readonly Mode[] = [
    { key: 'note', title: t('mode_note'), class: 'js-switcher-note' },
    { key: 'task', title: t('mode_task'), class: 'js-switcher-task' },
    ...(talk === undefined ? [] : [{ key: 'chat', title: t('mode_chat'), class: 'js-switcher-chat' }]),
    ...sources.map(({ caption, ...rest }) => ({ ...rest, title: caption, class: 'js-switcher-source' })),
  ];
  const { id } = data.entity;
  const writes = !source && mode !== 'chat';
  const send = async (write: (text: string) => Promise<unknown>) => {
    const written = composerText(box.current);
    const text = written.read();
    if (text === '') return written.focus();
    try {
      await write(text);
      written.clear();
      setError('');
      setMode('note');
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
    }
  };
  const sendNote = () => void send((text) => addNote(card.kind, id, 'common', { text }));
  const sendTask = (facts: TaskFacts) =>
    void send((text) => addTask({ ...facts, text }, { kind: card.kind, id }));
  const submit = () =>
    mode === 'task' ? box.current?.querySelector<HTMLElement>('.js-task-submit')?.click() : sendNote();
  return (
    <section class={`feed-compose feed-compose_${composerLook(mode)}`} aria-label={t('composer')} ref={box}>
      <div class="feed-compose-switcher" role="toolbar" aria-label={t('composer')}>
        {modes.map((one) => (
          <button
            key={one.key}
            type="button"
            class={`feed-compose-switcher__item ${one.class}`}
            aria-pressed={one.key === mode}
            data-code={one.code}
            data-type={one.type}
            onClick={() => setMode(one.key)}
          >
            <span class={one.key === mode ? 'feed-compose-switcher__text' : undefined}>{one.title}</span>
          </button>
        ))}
      </div>
      {/* The text stays in the page while another mode is open: widgets write into it at any time. */}
      <ComposerText box={box} task={mode === 'task'} shown={writes} onSubmit={submit} />
      {error && writes ? (
        <p class="kit-field__error" role="alert">
          {error}
        </p>
      ) : null}
      <NoteComposer box={box} shown={writes && mode !== 'task'} onSend={sendNote} />
      {mode === 'task' ? <TaskComposer onAdd={sendTask} /> : null}
      {mode === 'chat' && talk !== undefined ? <ReplyComposer talk={talk} /> : null}
      {source?.type === 'sms' ? (
        <SmsComposer key={source.key} source={source} card={card} data={data} />
      ) : null}
      {source && source.type !== 'sms' ? <WidgetComposer key={source.key} source={source} /> : null}
    </section>
  );
}

const composerLook = (mode: string): string =>
  mode === 'task' ? 'task-future' : mode === 'note' ? 'note' : mode === 'chat' ? 'amojo' : 'amojo-internal';
