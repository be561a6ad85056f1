import type { Note } from '../../../crm/types.ts';
import { formatDuration } from '../../../i18n/index.ts';
import { asText } from '../../../stage/unknown.ts';
import { t } from '../texts.ts';
import { CallPlayer } from './CallPlayer.tsx';
import { FeedNote } from './FeedNote.tsx';

const STATUSES = [1, 2, 3, 4, 5, 6, 7] as const;

/** A call: direction, number, how it went and its recording. */
export function CallNote({ note }: { readonly note: Note }) {
  const { params } = note;
  const incoming = note.note_type === 'call_in';
  const phone = asText(params.phone);
  const duration = Number(params.duration) || 0;
  const link = asText(params.link);
  const status = STATUSES.find((one) => one === Number(params.call_status));
  const facts = [
    t(incoming ? 'call_from' : 'call_to', { phone }),
    status ? t(`call_status_${status}`) : '',
    asText(params.call_result),
  ];
  return (
    <FeedNote
      icon="phone"
      type="call_in_out"
      at={note.created_at}
      by={note.created_by}
      id={note.id}
      look={incoming ? 'feed-note_call feed-note_call-in' : 'feed-note_call feed-note_call-out'}
      title={t(incoming ? 'call_in' : 'call_out')}
    >
      <div class="feed-note__call">
        <div class="feed-note__call-content">
          <span>{facts.filter((fact) => fact !== '').join(', ')}</span>
          {link ? (
            <CallPlayer link={link} duration={duration} />
          ) : (
            <span class="feed-note__call-none">
              {duration ? `${formatDuration(duration)}, ` : ''}
              {t('no_record')}
            </span>
          )}
        </div>
      </div>
    </FeedNote>
  );
}
