import { useRef, useState } from 'preact/hooks';
import { addNote } from '../../../crm/activity.ts';
import { Button } from '../../../ui/Button.tsx';
import { Island } from '../../../ui/Island.tsx';
import type { CardKind } from '../card-kind.ts';
import { t } from '../texts.ts';
import { QuickActions } from './QuickActions.tsx';

interface Props {
  readonly card: CardKind;
  readonly id: number;
  readonly shown: boolean;
}

/** The text area is an element that widgets fill (`.control-contenteditable__area`), so it is read, never drawn anew. */
export function NoteComposer({ card, id, shown }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [error, setError] = useState('');
  // biome-ignore lint/performance/useDomNodeTextContent: lines are told apart by elements, which only innerText sees
  const written = (element: HTMLElement) => element.innerText;
  const area = () => box.current?.querySelector<HTMLElement>('.control-contenteditable__area');
  const insert = (text: string) => {
    const element = area();
    if (!element) return;
    element.textContent = `${written(element)}${text}`;
    element.focus();
  };
  const send = async () => {
    const element = area();
    const text = element ? written(element).trim() : '';
    if (!element || text === '') return;
    try {
      await addNote(card.kind, id, 'common', { text });
      element.textContent = '';
      setError('');
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
    }
  };
  return (
    <div class={shown ? 'feed-compose__inner' : 'feed-compose__inner hidden'} ref={box}>
      <Island
        id="control-contenteditable__area"
        class="control-contenteditable__area feed-compose__message js-control-contenteditable-input custom-scroll"
        contentEditable
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={t('note_placeholder')}
        data-placeholder={t('note_placeholder')}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        }}
      />
      {error ? (
        <p class="kit-field__error" role="alert">
          {error}
        </p>
      ) : null}
      <div class="feed-compose__added">
        <Island class="feed-note__actions-inner" />
        <Island class="feed-amojo__actions-inner" />
      </div>
      <div class="feed-compose__actions">
        <Button look="primary" class="feed-note__button js-note-submit" onClick={() => void send()}>
          {t('add_note')}
        </Button>
        <QuickActions onChoose={insert} />
      </div>
    </div>
  );
}
