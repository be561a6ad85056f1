import { invoke } from '../reports/invoke.ts';
import { callbackOf } from './callback-of.ts';
import type { Life } from './life.ts';

/** Ends a widget: `destroy`, its handlers on the document, its block in the panel, what it offered to menus. */
export function stopWidget(life: Life, code: string): void {
  const { registry, services, list } = life;
  const state = registry.running.get(code);
  if (!state) return;
  const found = callbackOf(state.instance.callbacks, 'destroy');
  if (found) {
    invoke(services.reporter, {
      code,
      name: 'destroy',
      location: services.system().area,
      ...found,
      args: [],
    });
  }
  registry.running.delete(code);
  delete list[code];
  services.$(document).off(`.widget:${code}`);
  services.panel.remove(code);
  services.offers.remove(code);
  life.unsubscribe(code);
  for (const clean of state.cleanups) clean();
  life.changed();
}
