import type { Note } from '../../../crm/types.ts';
import { asText } from '../../../stage/unknown.ts';
import { t } from '../texts.ts';
import { CallNote } from './CallNote.tsx';
import { FeedNote } from './FeedNote.tsx';

/** A note of the feed, by its type. */
export function NoteItem({ note }: { readonly note: Note }) {
  const { params, note_type: type } = note;
  const frame = { at: note.created_at, by: note.created_by, id: note.id };
  if (type === 'call_in' || type === 'call_out') return <CallNote note={note} />;
  if (type === 'sms_in' || type === 'sms_out') {
    return (
      <FeedNote {...frame} icon="chat" look="feed-note_sms" title={`${t(type)} ${asText(params.phone)}`}>
        <p class="feed-note__text">{asText(params.text)}</p>
      </FeedNote>
    );
  }
  if (type === 'common') {
    return (
      <FeedNote {...frame} icon="note" look="feed-note_common">
        <p class="feed-note__text">{asText(params.text)}</p>
      </FeedNote>
    );
  }
  if (type === 'attachment') {
    return (
      <FeedNote {...frame} icon="note" look="feed-note_file" title={t('attachment')}>
        <p class="feed-note__text">{asText(params.file_name) || asText(params.text)}</p>
      </FeedNote>
    );
  }
  const service = asText(params.service);
  return (
    <FeedNote {...frame} icon="widget" look="feed-note_service" title={service || t('service')}>
      <p class="feed-note__text">{asText(params.text) || asText(params.address) || type}</p>
    </FeedNote>
  );
}
