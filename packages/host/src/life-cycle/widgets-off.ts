import type { PageBoot } from '@kommo-widget/manifest';

/** Whether no widget runs for this user at all: a free user, an admin in safe mode, widgets switched off. */
export function areWidgetsOff({ constants }: PageBoot): boolean {
  const { user, safe_mode, widgets_off } = constants;
  return widgets_off === true || user.free_user === 'Y' || (safe_mode === true && user.is_admin !== false);
}
