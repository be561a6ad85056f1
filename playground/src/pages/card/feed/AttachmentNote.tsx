import type { Note } from '../../../crm/types.ts';
import { t } from '../texts.ts';
import { attachmentOf } from './attachment.ts';
import { FeedNote } from './FeedNote.tsx';

/** A file in the feed: its name opens it, and a picture is seen at once. */
export function AttachmentNote({ note }: { readonly note: Note }) {
  const { name, href, picture } = attachmentOf(note.params);
  return (
    <FeedNote
      at={note.created_at}
      by={note.created_by}
      id={note.id}
      icon="link"
      look="feed-note_file"
      title={t('attachment')}
    >
      {picture && href ? (
        <div class="feed-note__media-preview">
          <a class="js-image-resizer" href={href} target="_blank" rel="noreferrer">
            <img src={href} alt={name} loading="lazy" />
          </a>
        </div>
      ) : (
        <div class="feed-note__joined-attach-item">
          {href ? (
            <a class="feed-note__joined-attach__link" href={href} target="_blank" rel="noreferrer">
              {name}
            </a>
          ) : (
            <p class="feed-note__text">{name || t('attachment')}</p>
          )}
        </div>
      )}
    </FeedNote>
  );
}
