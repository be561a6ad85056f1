import type { Member } from './services.ts';

/** `self.set_settings(obj)`: merges; nothing is stored in the account. */
export const setSettings: Member<(more: object) => void> =
  ({ settings }) =>
  (more) => {
    Object.assign(settings, more);
  };
