import type { InstallStatus } from '@kommo-widget/manifest';
import { $ } from '../../../stage/page-query.ts';
import { stateName } from './WidgetState.tsx';

let openModals = 0;

/** Keeps the badge in line with `widget.set_status()`. Returns the function that ends it. */
export function showStatus(code: string, root: HTMLElement): () => void {
  openModals += 1;
  const event = `widget:status.kitSettings${openModals}`;
  $(document).on(event, (_, changed, status) => {
    const badge = root.querySelector('.widget-state');
    if (changed !== code || !badge || !isStatus(status)) return;
    badge.className = `widget-state widget-state_status_${status}`;
    const name = badge.querySelector('.widget-state__name');
    if (name) name.textContent = stateName(status, true);
  });
  return () => void $(document).off(event);
}

const isStatus = (value: unknown): value is InstallStatus =>
  value === 'install' || value === 'installed' || value === 'not_configured' || value === 'error';
