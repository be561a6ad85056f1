import { formatDate } from '../../../i18n/index.ts';
import type { CardData } from '../card-data.ts';
import type { Day } from './by-day.ts';
import { DoneTask } from './DoneTask.tsx';
import { EventLine } from './EventLine.tsx';
import type { FeedItem } from './feed-data.ts';
import { NoteItem } from './NoteItem.tsx';

interface Props {
  readonly day: Day;
  readonly data: CardData;
}

export function FeedDay({ day, data }: Props) {
  return (
    <div class="feed-day">
      <h3 class="feed-day__date">{formatDate(day.at)}</h3>
      {day.items.map((item) => (
        <Item key={item.key} item={item} data={data} />
      ))}
    </div>
  );
}

function Item({ item, data }: { readonly item: FeedItem; readonly data: CardData }) {
  if (item.kind === 'note') return <NoteItem note={item.note} />;
  if (item.kind === 'task') return <DoneTask task={item.task} />;
  return <EventLine event={item.event} data={data} />;
}
