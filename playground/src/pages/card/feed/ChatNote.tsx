import type { ChatMessage } from '../../../crm/chats.ts';
import { formatTime } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { t } from '../texts.ts';

/** A message of a messenger, from the customer or to him. */
export function ChatNote({ message }: { readonly message: ChatMessage }) {
  const side = message.is_incoming ? 'feed-note_chat-in' : 'feed-note_chat-out';
  return (
    // biome-ignore lint/a11y/useSemanticElements: entries are divs in the live page, where widgets select them
    <div
      role="article"
      class={`feed-note-wrapper feed-note-wrapper-amojo feed-note feed-note_chat ${side}`}
      data-id={message.id}
    >
      <span class="feed-note__icon">
        <Icon name="chat" size={18} />
      </span>
      <div class={`feed-note__inner ${message.is_incoming ? '' : 'feed-note__talk-outgoing'}`}>
        <header class="feed-note__header">
          <time class="feed-note__date" dateTime={new Date(message.created_at * 1000).toISOString()}>
            {formatTime(message.created_at)}
          </time>
          <span class="feed-note__author">{message.author || t('robot')}</span>
          <span class="feed-note__title">{t(message.is_incoming ? 'chat_in' : 'chat_out')}</span>
        </header>
        <p class="feed-note__text feed-note__message_paragraph">{message.text || message.type}</p>
      </div>
    </div>
  );
}
