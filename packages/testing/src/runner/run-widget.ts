import { startServer } from '@kommo-widget/server';
import type { Browser, BrowserContext } from 'playwright-core';
import { ask } from '../stage/ask.ts';
import { installIfNeeded } from './install.ts';
import { openStage } from './open-stage.ts';
import { pictureFolder } from './picture.ts';
import { planSurfaces } from './plan.ts';
import type { SurfaceReport, WidgetReport } from './report.ts';
import { runSurface } from './run-surface.ts';
import type { RunOptions, RunWidget } from './run-widgets.ts';
import type { Surface, Target } from './surface.ts';
import { withinTime } from './within-time.ts';

const VIEWPORT = { width: 1440, height: 900 };

/** What is known of the widget and the account before the first page. */
interface State {
  readonly widgets: readonly {
    readonly code: string;
    readonly name: string;
    readonly locations: readonly string[];
    readonly initOnce: boolean;
  }[];
  readonly pages: Target['ids'];
}

/** Visits every surface of one widget, on a server of its own with fresh data. `folders` are the names in use. */
export async function runWidget(
  starting: Promise<Browser>,
  widget: RunWidget,
  options: RunOptions,
  folders: Set<string>,
): Promise<WidgetReport> {
  const { path, name, code: wanted } = widget;
  const { scenario, scenarios, seed, allowHosts = [] } = options;
  // The server reads the widget and makes the data of the account while the browser starts.
  const server = await startServer({
    port: 0,
    watch: false,
    lint: false,
    allowHosts,
    widgets: [{ path, ...(name && { name }), ...(wanted && { code: wanted }) }],
    crm: {
      ...(scenario === undefined ? {} : { scenario }),
      ...(scenarios === undefined ? {} : { scenarios }),
      ...(seed === undefined ? {} : { seed }),
    },
  });
  let context: BrowserContext | undefined;
  try {
    const browser = await starting;
    const fresh = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
    context = fresh;
    const state = await ask<State>(server, 'GET', '/__kit/api/state');
    const [known] = state.widgets;
    const code = known?.code ?? '';
    const target: Target = { code, name: known?.name ?? code, ids: state.pages };
    const open = () => openStage(fresh, server, folder, options);
    const folder = pictureFolder(code, folders);
    let stage = await open();
    const surfaces: SurfaceReport[] = [];
    for (const surface of settingsFirst(planSurfaces({ locations: known?.locations }))) {
      // As a person would: install it, then look at the rest.
      const isSettings = surface.location === 'settings';
      if (isSettings) await stage.api('DELETE', `/api/v4/widgets/${code}`);
      const { report, isHung } = await withinTime(runSurface(stage, surface, target), surface, target);
      surfaces.push(report);
      options.onSurface?.(widget, surface.location);
      if (isSettings) await installIfNeeded(stage.api, code);
      stage.isFresh = isSettings || !report.ok || known?.initOnce === true;
      if (!isHung) continue;
      // What runs in that page never ends; a fresh one takes its place.
      await stage.page.close();
      stage = await open();
    }
    return { path: widget.label, code, ok: surfaces.every(({ ok }) => ok), surfaces };
  } finally {
    await context?.close();
    await server.close();
  }
}

const settingsFirst = (surfaces: readonly Surface[]): readonly Surface[] => [
  ...surfaces.filter(({ location }) => location === 'settings'),
  ...surfaces.filter(({ location }) => location !== 'settings'),
];
