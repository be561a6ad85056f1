import type { InstallStatus } from '@kommo-widget/manifest';
import { t } from '../texts.ts';

/** What the badge of a widget says. A widget that is installed but turned off says so. */
export function stateName(status: InstallStatus, active: boolean): string {
  if (status === 'installed' && !active) return t('state_disabled');
  return t(`state_${status}`);
}

export function WidgetState({
  status,
  active,
}: {
  readonly status: InstallStatus;
  readonly active: boolean;
}) {
  return (
    <div class={`widget-state widget-state_status_${status}`}>
      <span class="widget-state__name">{stateName(status, active)}</span>
    </div>
  );
}
