import type { Member } from './services.ts';

/** `self.get_version()`: the version of the manifest. */
export const getVersion: Member<() => string> =
  ({ settings, entry }) =>
  () =>
    String(settings.version ?? entry.installed_version);
