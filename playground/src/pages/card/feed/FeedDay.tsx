import { formatDate } from '../../../i18n/index.ts';
import type { CardData } from '../card-data.ts';
import type { Day } from './by-day.ts';
import { ChatNote } from './ChatNote.tsx';
import { DoneTask } from './DoneTask.tsx';
import { EventLine } from './EventLine.tsx';
import type { FeedItem } from './feed-data.ts';
import type { FeedWords } from './feed-words.ts';
import { NoteItem } from './NoteItem.tsx';

interface Props {
  readonly day: Day;
  readonly data: CardData;
  readonly words: FeedWords;
}

export function FeedDay({ day, data, words }: Props) {
  return (
    <div class="feed-day">
      <h2 class="feed-day__date">{formatDate(day.at)}</h2>
      {day.items.map((item) => (
        <Item key={item.key} item={item} data={data} words={words} />
      ))}
    </div>
  );
}

function Item({ item, data, words }: Omit<Props, 'day'> & { readonly item: FeedItem }) {
  if (item.kind === 'note') return <NoteItem note={item.note} />;
  if (item.kind === 'task') return <DoneTask task={item.task} />;
  if (item.kind === 'message') return <ChatNote message={item.message} />;
  return <EventLine event={item.event} data={data} words={words} />;
}
