import type { KnownWidget } from '../contract.ts';
import type { WidgetState } from '../widget/widget-state.ts';
import type { Life } from './life.ts';
import { rerender } from './run-callbacks.ts';
import { startWidget } from './start-widget.ts';
import { stopWidget } from './stop-widget.ts';
import { isBilling, wants } from './wanted.ts';

/** Ends the widgets of the page before, but those that live once (`init_once`) and are active. */
export function tearDown(life: Life): void {
  for (const [code, state] of [...life.registry.running]) {
    if (!staysOn(state)) stopWidget(life, code);
  }
}

const staysOn = ({ instance, settings }: WidgetState): boolean =>
  instance.init_once === 'Y' && (settings.widget_active === undefined || settings.widget_active === 'Y');

/** Runs every widget that the open page wants, side by side; resolves when each of them is through or has failed. */
export async function loadWidgets(life: Life, off: boolean): Promise<void> {
  const page = life.page();
  if (!page || off || isBilling(page.path)) return;
  const wanted = [...life.registry.known.values()].filter(
    (widget) => widget.active === 'Y' && wants(widget, page.area),
  );
  await Promise.all(wanted.map((widget) => runOnPage(life, widget)));
}

async function runOnPage(life: Life, widget: KnownWidget): Promise<void> {
  const state = life.registry.running.get(widget.code);
  if (!state) return startWidget(life, widget);
  try {
    rerender(life, state);
  } catch {
    // Reported with the callback that threw.
  }
}
