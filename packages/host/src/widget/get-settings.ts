import type { Member } from './services.ts';

/** `self.get_settings()`: the same live object as `self.params`; empty while the constructor runs. */
export const getSettings: Member<() => Record<string, unknown>> =
  ({ settings }) =>
  () =>
    settings;
