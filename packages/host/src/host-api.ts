import type { Host } from './contract.ts';
import { callbackOf } from './life-cycle/callback-of.ts';
import { updateWidget } from './life-cycle/follow-state.ts';
import type { Life } from './life-cycle/life.ts';
import { withCode } from './life-cycle/registry.ts';
import { startWidget } from './life-cycle/start-widget.ts';
import { stopWidget } from './life-cycle/stop-widget.ts';
import type { Listeners } from './page/listeners.ts';
import { invoke } from './reports/invoke.ts';

interface Parts extends Pick<Host, 'openPage' | 'push' | 'destroy'> {
  readonly life: Life;
  readonly changes: Listeners<[]>;
  readonly navigations: Listeners<[path: string, options: { readonly replace: boolean }]>;
}

/** The host as the pages see it. */
export function createHostApi({ life, changes, navigations, ...given }: Parts): Host {
  const { registry, services } = life;
  const { reporter, offers, panel } = services;
  const callback = (code: string, name: string) =>
    callbackOf(registry.running.get(code)?.instance.callbacks, name);

  return {
    ...given,
    widgets: () => [...registry.known.values()],
    has: (code, name) => callback(code, name) !== undefined,
    async call(code, name, args, location) {
      const found = callback(code, name);
      if (!found) return { outcome: 'missing' };
      // Rows were checked and the widget chosen: its panel opens before it is told.
      if (name.endsWith('.selected')) panel.open(code);
      return invoke(reporter, { code, name, location, ...found, args }).settled;
    },
    async start(entry) {
      const widget = withCode(entry);
      stopWidget(life, widget.code);
      registry.known.set(widget.code, widget);
      await startWidget(life, widget);
    },
    stop: (code) => stopWidget(life, code),
    update: (entry) => updateWidget(life, entry),
    actions: (type) => offers.actions.filter((action) => action.type === type),
    sources: () => offers.sources,
    onNavigate: (listener) => navigations.add(listener),
    onChange: (listener) => changes.add(listener),
    onReport: (listener) => reporter.onReport(listener),
    report: (report) => reporter.report(report),
  };
}
