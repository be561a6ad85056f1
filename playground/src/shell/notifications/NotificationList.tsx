import { formatDateTime } from '../../i18n/index.ts';
import { t } from '../texts.ts';
import type { Notice } from './notice.ts';

interface Props {
  readonly notices: readonly Notice[];
  /** A link of a notification was followed. */
  readonly onLeave: () => void;
}

export function NotificationList({ notices, onLeave }: Props) {
  return (
    <section class="nav__bell__list custom-scroll" aria-label={t('notifications')}>
      {notices.length === 0 ? <p class="nav__bell__none">{t('no_notifications')}</p> : null}
      {notices.map((notice) => (
        <article key={notice.id} class="nav__bell__notice">
          <h2>
            {notice.link ? (
              <a class="js-navigate-link" href={notice.link} onClick={onLeave}>
                {notice.title || notice.link}
              </a>
            ) : (
              notice.title
            )}
          </h2>
          <p>{notice.text}</p>
          <time dateTime={new Date(notice.at * 1000).toISOString()}>{formatDateTime(notice.at)}</time>
        </article>
      ))}
    </section>
  );
}
