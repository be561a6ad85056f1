import { createHost } from '@kommo-widget/host';
import { startLive } from '../crm/live.ts';
import { setLang } from '../i18n/index.ts';
import { followLinks } from '../router/links.ts';
import { navigate, startLocation } from '../router/location.ts';
import { readBoot } from '../stage/boot.ts';
import { setStage } from '../stage/host.ts';

/** Everything that must stand before the first page is drawn. */
export function startStage(): void {
  const boot = readBoot();
  document.documentElement.dataset.colorScheme = boot.theme;
  setLang(boot.lang);
  startLocation();
  const host = createHost(boot);
  setStage(host, boot);
  host.onReport((report) => window.parent.postMessage({ kit: report }, window.location.origin));
  host.onNavigate((path, options) => navigate(path, options));
  followLinks();
  startLive();
}
