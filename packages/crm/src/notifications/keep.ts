import { randomUUID } from 'node:crypto';
import type { Db } from '../store/db.ts';

type Notification = Readonly<Record<string, unknown>>;

/** How many the centre of notifications remembers. */
export const KEPT_NOTIFICATIONS = 50;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/**
 * Keeps a notification for the bell, so that a page that is opened later lists it too. The turns of one call are one
 * notification, the last one; what was kept first is forgotten.
 *
 * @param now Unix seconds, for a notification that does not say when it came.
 */
export function keepNotification(db: Db, notification: Notification, now: number): void {
  const key = textOf(notification.call_id) ?? textOf(notification.uuid) ?? textOf(notification.id);
  const known = key !== undefined && db.value('SELECT is_read FROM notification WHERE key = ?', key);
  db.run('DELETE FROM notification WHERE key = ?', key ?? '');
  db.insert('notification', {
    key: key ?? randomUUID(),
    content: JSON.stringify({ created_at: now, ...notification }),
    is_read: known ? 1 : 0,
  });
  db.run(
    'DELETE FROM notification WHERE id NOT IN (SELECT id FROM notification ORDER BY id DESC LIMIT ?)',
    KEPT_NOTIFICATIONS,
  );
}

/** What is kept, the newest first. */
export function keptNotifications(db: Db): readonly Notification[] {
  return db
    .all<{ key: string; content: string; is_read: number }>(
      'SELECT key, content, is_read FROM notification ORDER BY id DESC',
    )
    .map(({ key, content, is_read }) => ({
      uuid: key,
      ...(JSON.parse(content) as Notification),
      is_read: is_read === 1,
    }));
}
