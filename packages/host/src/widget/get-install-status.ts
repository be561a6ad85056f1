import type { Member } from './services.ts';

/** `self.get_install_status()`: `install`, `not_configured` or `installed`. */
export const getInstallStatus: Member<() => string> =
  ({ settings, entry }) =>
  () =>
    String(settings.status ?? entry.status);
