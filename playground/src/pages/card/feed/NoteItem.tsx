import type { Note } from '../../../crm/types.ts';
import { asText } from '../../../stage/unknown.ts';
import type { IconName } from '../../../ui/icons.ts';
import { t } from '../texts.ts';
import { AttachmentNote } from './AttachmentNote.tsx';
import { CallNote } from './CallNote.tsx';
import { FeedNote } from './FeedNote.tsx';
import { MailNote } from './MailNote.tsx';

type Params = Note['params'];

/** How a type of note is drawn that is no more than a title and a text. */
interface Look {
  readonly icon: IconName;
  readonly look: string;
  readonly title?: (params: Params) => string;
  readonly text: (params: Params) => string;
}

const text = (params: Params): string => asText(params.text);
const served = (params: Params): string => asText(params.service) || t('service');
const sms = (key: 'sms_in' | 'sms_out'): Look => ({
  icon: 'chat',
  look: 'feed-note_sms',
  title: ({ phone }) => `${t(key)} ${asText(phone)}`.trim(),
  text,
});
const service: Look = { icon: 'widget', look: 'feed-note_service', title: served, text };
const paid: Look = { icon: 'check', look: 'feed-note_paid', title: served, text };

const LOOKS: Readonly<Record<string, Look>> = {
  common: { icon: 'note', look: 'feed-note_common', text },
  sms_in: sms('sms_in'),
  sms_out: sms('sms_out'),
  geolocation: {
    icon: 'place',
    look: 'feed-note_place',
    title: () => t('place'),
    text: (params) => [asText(params.address), text(params)].filter((part) => part !== '').join('\n'),
  },
  message_cashier: { icon: 'chat', look: 'feed-note_service', title: () => t('cashier'), text },
  invoice_paid: paid,
  bill_paid: paid,
  service_message: service,
  extended_service_message: service,
};

/** A note of the feed, by its type. */
export function NoteItem({ note }: { readonly note: Note }) {
  const { params, note_type: type } = note;
  if (type === 'call_in' || type === 'call_out') return <CallNote note={note} />;
  if (type === 'attachment' || type === 'dropbox_attachment') return <AttachmentNote note={note} />;
  if (type === 'amomail_message') return <MailNote note={note} />;
  const look = LOOKS[type] ?? service;
  return (
    <FeedNote
      at={note.created_at}
      by={note.created_by}
      id={note.id}
      icon={look.icon}
      look={look.look}
      title={look.title?.(params) ?? ''}
    >
      <p class="feed-note__text">{look.text(params) || type.replaceAll('_', ' ')}</p>
    </FeedNote>
  );
}
