import { useEffect, useRef, useState } from 'preact/hooks';
import { onPush } from '../../crm/live.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useDismiss } from '../../ui/use-dismiss.ts';
import { t } from '../texts.ts';
import { NotificationList } from './NotificationList.tsx';
import { type Notice, noticeOf } from './notice.ts';

const KEPT = 50;

/** The notification centre: a bell with the number of unread, and what has come since the window was opened. */
export function NotificationBell() {
  const box = useRef<HTMLDivElement>(null);
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [unread, setUnread] = useState(0);
  const [open, setOpen] = useState(false);
  useDismiss(box, open, () => setOpen(false));
  useEffect(
    () =>
      onPush((push) => {
        if (push.type !== 'notification') return;
        setNotices((before) => [noticeOf(push.notification), ...before].slice(0, KEPT));
        setUnread((before) => before + 1);
      }),
    [],
  );
  const toggle = () => {
    setOpen(!open);
    setUnread(0);
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
