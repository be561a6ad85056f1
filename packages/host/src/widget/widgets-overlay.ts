import type { Member } from './services.ts';

/** `self.widgetsOverlay(bool)`: the veil over a list while a widget works on its rows; `false` also ends the panel. */
export const widgetsOverlay: Member<(shown: boolean) => void> =
  (_state, { panel, page }) =>
  (shown) => {
    panel.overlay(shown);
    if (!shown && page()?.list) panel.close();
  };
