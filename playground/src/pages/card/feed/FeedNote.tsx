import type { ComponentChildren } from 'preact';
import { personName } from '../../../crm/dictionaries.ts';
import { formatTime } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { IconName } from '../../../ui/icons.ts';
import { t } from '../texts.ts';

interface Props {
  readonly icon: IconName;
  readonly at: number;
  readonly by: number;
  /** Further class: `feed-note_call`. */
  readonly look: string;
  readonly id: number;
  /** What widgets tell entries apart by: `call_in_out`, `task`; a note without it. */
  readonly type?: 'note' | 'call_in_out' | 'task';
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** The frame of an entry of the feed: who, when, and what. */
export function FeedNote({ icon, at, by, look, id, type = 'note', title, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: entries are divs in the live page, where widgets select them
    <div role="article" class={`feed-note-wrapper feed-note-wrapper-${type} feed-note ${look}`} data-id={id}>
      <span class="feed-note__icon">
        <Icon name={icon} size={18} />
      </span>
      <div class="feed-note__inner">
        <header class="feed-note__header">
          <time class="feed-note__date" dateTime={new Date(at * 1000).toISOString()}>
            {formatTime(at)}
          </time>
          <span class="feed-note__author">{personName(by) || t('robot')}</span>
          {title ? <span class="feed-note__title">{title}</span> : null}
        </header>
        <div class="feed-note__body">{children}</div>
      </div>
    </div>
  );
}
