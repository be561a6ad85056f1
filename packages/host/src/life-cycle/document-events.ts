import type { Life } from './life.ts';
import { startWidget } from './start-widget.ts';
import { stopWidget } from './stop-widget.ts';

const SPACE = '.kitLifeCycle';

/**
 * The events by which the page and its widgets speak of the life cycle. `reload` runs the widgets of the open page.
 * Installing is told after the page has done it, so a widget that runs with these settings is left alone.
 */
export function installDocumentEvents(life: Life, reload: () => void): () => void {
  const { $ } = life.services;
  $(document)
    .on(`widgets:load${SPACE}`, reload)
    .on(`widget:installed${SPACE}`, (_event, code: string, settings?: object) => {
      const known = life.registry.known.get(code);
      if (!known) return;
      const running = life.registry.running.get(code);
      if (running && holds(running.settings, settings ?? {})) return;
      stopWidget(life, code);
      const widget = { ...known, active: 'Y' as const, settings: { ...known.settings, ...settings } };
      life.registry.known.set(code, widget);
      void startWidget(life, widget);
    })
    .on(`widget:removed${SPACE}`, (_event, code: string) => stopWidget(life, code));
  return () => void $(document).off(SPACE);
}

/** Whether a widget has all of these settings already. */
const holds = (current: Readonly<Record<string, unknown>>, given: object): boolean =>
  Object.entries(given).every(([name, value]) => JSON.stringify(current[name]) === JSON.stringify(value));
