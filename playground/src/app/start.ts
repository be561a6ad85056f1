import { createHost } from '@kommo-widget/host';
import { startLive } from '../crm/live.ts';
import { setLang } from '../i18n/index.ts';
import { followLinks } from '../router/links.ts';
import { location$, navigate, startLocation } from '../router/location.ts';
import { findRoute } from '../router/table.ts';
import { readBoot } from '../stage/boot.ts';
import { setStage } from '../stage/host.ts';

/** Everything that must stand before the first page is drawn. */
export function startStage(): void {
  startLocation();
  // The page's module travels while the host is being made.
  findRoute(location$.value.path)
    ?.route.page()
    .catch(() => 'told when the page is drawn');
  const boot = readBoot();
  document.documentElement.dataset.colorScheme = boot.theme;
  setLang(boot.lang);
  const host = createHost(boot);
  setStage(host, boot);
  host.onReport((report) => window.parent.postMessage({ kit: report }, window.location.origin));
  host.onNavigate((path, options) => navigate(path, options));
  followLinks();
  startLive();
}
