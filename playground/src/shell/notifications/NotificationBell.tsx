import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import { useDismiss } from '../../ui/use-dismiss.ts';
import { t } from '../texts.ts';
import { NotificationList } from './NotificationList.tsx';
import { useNotices } from './use-notices.ts';

/** The notification centre: a bell with the number of unread, and the list of what has come. */
export function NotificationBell() {
  const box = useRef<HTMLDivElement>(null);
  const { notices, read } = useNotices();
  const [open, setOpen] = useState(false);
  useDismiss(box, open, () => setOpen(false));
  const unread = notices.filter(({ isRead }) => !isRead).length;
  const toggle = () => {
    setOpen(!open);
    read();
  };
  return (
    <div class="nav__bell" ref={box}>
      <button
        type="button"
        class="nav__bell__button js-notifications-toggler"
        aria-expanded={open}
        aria-label={unread ? t('notifications_unread', { count: unread }) : t('notifications')}
        onClick={toggle}
      >
        <Icon name="bell" />
        {unread ? (
          <span class="nav__bell__count" aria-hidden="true">
            {unread}
          </span>
        ) : null}
      </button>
      {open ? <NotificationList notices={notices} onLeave={() => setOpen(false)} /> : null}
    </div>
  );
}
