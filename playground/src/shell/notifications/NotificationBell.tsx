import { useEffect, useRef, useState } from 'preact/hooks';
import { onPush } from '../../crm/live.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useDismiss } from '../../ui/use-dismiss.ts';
import { t } from '../texts.ts';
import { NotificationList } from './NotificationList.tsx';
import { type Notice, noticeOf } from './notice.ts';

const KEPT = 50;

const callWord = (state: string): string => {
  switch (state) {
    case 'talking':
      return t('call_talking');
    case 'over':
      return t('call_over');
    case 'missed':
      return t('call_missed');
    default:
      return t('call_ringing');
  }
};

/** The notification centre: a bell with the number of unread, and what has come since the window was opened. */
export function NotificationBell() {
  const box = useRef<HTMLDivElement>(null);
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [unread, setUnread] = useState(0);
  const [open, setOpen] = useState(false);
  const known = useRef(new Set<string>());
  useDismiss(box, open, () => setOpen(false));
  useEffect(
    () =>
      onPush((push) => {
        if (push.type !== 'notification') return;
        const notice = noticeOf(push.notification, callWord);
        // A call that goes on is one notice, not one for each of its turns.
        setNotices((before) => [notice, ...before.filter(({ id }) => id !== notice.id)].slice(0, KEPT));
        if (!known.current.has(notice.id)) setUnread((before) => before + 1);
        known.current.add(notice.id);
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
