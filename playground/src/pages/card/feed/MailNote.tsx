import type { Note } from '../../../crm/types.ts';
import { asRecord, asText } from '../../../stage/unknown.ts';
import { t } from '../texts.ts';
import { FeedNote } from './FeedNote.tsx';

/** A mail that the system wrote into the card: who, to whom, and what about. */
export function MailNote({ note }: { readonly note: Note }) {
  const { params } = note;
  const from = person(params.from);
  const to = person(params.to);
  return (
    <FeedNote
      icon="mail"
      at={note.created_at}
      by={note.created_by}
      id={note.id}
      look="feed-note_mail"
      title={asText(params.subject) || t('mail')}
    >
      {from || to ? (
        <p class="feed-note__fact">
          {from} → {to}
        </p>
      ) : null}
      <p class="feed-note__text">{asText(params.content_summary) || asText(params.text)}</p>
    </FeedNote>
  );
}

const person = (value: unknown): string => {
  const { name, email } = asRecord(value);
  return asText(name) || asText(email) || asText(value);
};
