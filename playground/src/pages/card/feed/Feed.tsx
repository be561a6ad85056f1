import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useCrmChange } from '../../../crm/live.ts';
import { useCrm } from '../../../crm/use-crm.ts';
import type { CardData } from '../card-data.ts';
import type { CardKind } from '../card-kind.ts';
import { t } from '../texts.ts';
import { byDay } from './by-day.ts';
import { Composer } from './Composer.tsx';
import { takeFeed } from './early-feed.ts';
import { FeedDay } from './FeedDay.tsx';
import { type FeedItem, feedContacts } from './feed-data.ts';
import { useFeedWords } from './feed-words.ts';
import { OpenTask } from './OpenTask.tsx';

interface Props {
  readonly card: CardKind;
  readonly data: CardData;
}

const NOTHING: readonly FeedItem[] = [];

/** The middle of the card: what has happened, what is to be done, and a place to write. */
export function Feed({ card, data }: Props) {
  const { id } = data.entity;
  const contactKey = feedContacts(card.kind, data.contacts).join();
  const load = useCallback(
    () => takeFeed(card.kind, id, contactKey === '' ? [] : contactKey.split(',').map(Number)),
    [card.kind, id, contactKey],
  );
  const { data: feed, error, reload } = useCrm(load);
  useCrmChange([card.kind, 'contacts', 'tasks', 'notes', 'calls', 'events', 'talks'], reload);
  const words = useFeedWords(feed?.items ?? NOTHING, data);
  const days = useMemo(() => byDay(feed?.items ?? []), [feed]);
  const scroll = useStickToEnd(feed);
  return (
    <div class="card-holder__feed js-card-feed">
      <div class="notes-wrapper">
        <section
          class="notes-wrapper__scroller custom-scroll"
          ref={scroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          tabIndex={0}
          aria-label={t('feed')}
        >
          <div class="notes-wrapper__notes js-notes">
            {error ? (
              <p class="feed-empty" role="alert">
                {t('feed_failed', { reason: error.message })}{' '}
                <button type="button" class="kit-link-button" onClick={reload}>
                  {t('try_again')}
                </button>
              </p>
            ) : null}
            {feed && days.length === 0 ? <p class="feed-empty">{t('feed_empty')}</p> : null}
            {days.map((day) => (
              <FeedDay key={day.day} day={day} data={data} words={words} />
            ))}
          </div>
          <div class="notes-wrapper__tasks">
            {(feed?.open ?? []).map((task) => (
              <OpenTask key={task.id} task={task} />
            ))}
          </div>
        </section>
        {id === 0 ? null : <Composer card={card} data={data} talk={feed?.talk} />}
      </div>
    </div>
  );
}

/** Keeps the newest entry in sight, unless somebody scrolled up to read. */
function useStickToEnd(content: unknown) {
  const box = useRef<HTMLElement>(null);
  const stuck = useRef(true);
  useEffect(() => {
    const element = box.current;
    const follow = () => {
      if (element) stuck.current = element.scrollHeight - element.scrollTop - element.clientHeight < 40;
    };
    const keep = () => {
      if (element && stuck.current) element.scrollTop = element.scrollHeight;
    };
    if (!element) return;
    element.addEventListener('scroll', follow, { passive: true });
    const observer = new ResizeObserver(keep);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', follow);
      observer.disconnect();
    };
  }, []);
  useLayoutEffect(() => {
    if (stuck.current && box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [content]);
  return box;
}
