import type { KnownWidget } from '../contract.ts';
import type { Life } from './life.ts';
import { settingsOf } from './settings-of.ts';
import { startWidget } from './start-widget.ts';
import { stopWidget } from './stop-widget.ts';
import { wants } from './wanted.ts';

/** Gives a running widget what was saved of it; nothing restarts. */
export function updateWidget(life: Life, widget: KnownWidget): void {
  life.registry.known.set(widget.code, widget);
  const state = life.registry.running.get(widget.code);
  if (state) {
    state.entry = widget;
    Object.assign(state.settings, settingsOf(widget));
    life.services.$(document).trigger('widget:status', [widget.code, widget.status]);
  }
  life.changed();
}

/**
 * Follows a change of a widget's state that was made elsewhere: one that was switched on starts, one that was switched
 * off ends. The page of integrations does this for its own changes itself.
 */
export async function followState(life: Life, code: string): Promise<void> {
  const { known, running } = life.registry;
  const widget = known.get(code);
  const page = life.page();
  if (!widget || !page) return stopWidget(life, code);
  if (running.has(code) && widget.active === 'Y') return updateWidget(life, widget);
  if (page.area === 'widgetsSettings') return;
  if (running.has(code)) stopWidget(life, code);
  else if (widget.active === 'Y' && wants(widget, page.area)) await startWidget(life, widget);
}
