import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { listen } from '../../../stage/page-query.ts';
import { Button } from '../../../ui/Button.tsx';
import { Island } from '../../../ui/Island.tsx';
import { t } from '../texts.ts';
import { composerText } from './ComposerText.tsx';
import { QuickActions } from './QuickActions.tsx';

interface Props {
  readonly box: RefObject<HTMLElement | null>;
  readonly shown: boolean;
  readonly onSend: () => void;
}

/** What stands below the text of a note. It is heard above the button: a widget's own handler on it may say no. */
export function NoteComposer({ box, shown, onSend }: Props) {
  const send = useRef(onSend);
  send.current = onSend;
  useEffect(() => {
    if (box.current) return listen(box.current, 'click', '.js-note-submit', () => send.current());
  }, [box]);
  const insert = (text: string) => {
    const written = composerText(box.current);
    written.write(`${written.read()}${text}`);
    written.focus();
  };
  return (
    <div class={shown ? 'feed-compose__inner' : 'feed-compose__inner hidden'}>
      <div class="feed-compose__added">
        <Island class="feed-note__actions-inner" />
        <Island class="feed-amojo__actions-inner" />
      </div>
      <div class="feed-compose__actions">
        {shown ? (
          <Button look="primary" class="feed-note__button js-note-submit">
            {t('add_note')}
          </Button>
        ) : null}
        <QuickActions onChoose={insert} />
      </div>
    </div>
  );
}
