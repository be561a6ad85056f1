import type { WidgetSystem } from '@kommo-widget/manifest';
import type { Member } from './services.ts';

/** `self.system()`: the page and the user. Works in the constructor too. */
export const system: Member<() => WidgetSystem> = (_state, services) => () => services.system();
