import type { Driver } from '../surface.ts';

/** What `APP.widgets.notificationsPhone` added: the dialer's button at the lower left. */
export async function useDialer({ page, click }: Driver): Promise<void> {
  const button = '.calls-list-toggler';
  if ((await page.locator(button).count()) > 0) await click(button);
}
