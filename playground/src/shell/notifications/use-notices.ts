import { useEffect, useState } from 'preact/hooks';
import { onPush } from '../../crm/live.ts';
import { get, post } from '../../crm/request.ts';
import { t } from '../texts.ts';
import { merged, type Notice, noticeOf } from './notice.ts';

const KEPT = '/__kit/api/notifications';

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

/** Those that the CRM has kept; a CRM that fails leaves the bell empty, and the page stands. */
async function readKept(): Promise<readonly Notice[]> {
  try {
    const kept = await get<{ notifications: readonly Readonly<Record<string, unknown>>[] }>(KEPT);
    return (kept?.notifications ?? []).map((one) => noticeOf(one, callWord));
  } catch {
    return [];
  }
}

/** The centre of notifications: what the CRM has kept, then what it pushes. `read` says that all were looked at. */
export function useNotices(): { readonly notices: readonly Notice[]; readonly read: () => void } {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  useEffect(() => {
    // What is pushed before the answer comes is newer than it.
    void readKept().then((kept) => setNotices((before) => merged(before, kept)));
    return onPush((push) => {
      if (push.type === 'reset') setNotices([]);
      if (push.type !== 'notification') return;
      const notice = noticeOf(push.notification, callWord);
      setNotices((before) => {
        const known = before.find(({ id }) => id === notice.id);
        return merged([{ ...notice, isRead: known?.isRead ?? false }], before);
      });
    });
  }, []);
  const read = () => {
    if (notices.every(({ isRead }) => isRead)) return;
    setNotices(notices.map((notice) => ({ ...notice, isRead: true })));
    // Unread they come again on the next page, which is no harm.
    void post(`${KEPT}/read`, {}).catch(() => undefined);
  };
  return { notices, read };
}
