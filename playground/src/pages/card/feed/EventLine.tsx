import { personName } from '../../../crm/dictionaries.ts';
import type { CrmEvent } from '../../../crm/types.ts';
import { formatTime } from '../../../i18n/index.ts';
import type { CardData } from '../card-data.ts';
import { t } from '../texts.ts';
import { describeEvent } from './describe-event.ts';
import type { FeedWords } from './feed-words.ts';

interface Props {
  readonly event: CrmEvent;
  readonly data: CardData;
  readonly words: FeedWords;
}

/** A change of the entity in one quiet line. */
export function EventLine({ event, data, words }: Props) {
  return (
    <p class="feed-event">
      <time class="feed-note__date" dateTime={new Date(event.created_at * 1000).toISOString()}>
        {formatTime(event.created_at)}
      </time>{' '}
      <span class="feed-note__author">{personName(event.created_by) || t('robot')}</span>{' '}
      <span>{describeEvent(event, data, words)}</span>
    </p>
  );
}
