import type { Member } from './services.ts';
import { refill } from './widget-state.ts';

/** `self.set_lang(langs)`: replaces the texts; references to `self.langs` stay good. */
export const setLang: Member<(langs: object) => void> =
  ({ langs }) =>
  (next) =>
    refill(langs, next);
