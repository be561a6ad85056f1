import { type RunningServer, startServer } from '@kommo-widget/server';
import type { Browser, Page } from 'playwright-core';
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
  // The server reads the widget and makes the data of the account while the browser starts and opens its page.
  const opening = starting.then(emptyPage);
  opening.catch(() => {});
  try {
    const server = await serve(widget, options);
    try {
      return await visit(server, await opening, widget, options, folders);
    } finally {
      await server.close();
    }
  } finally {
    // Why there is no page was told to who waited for it.
    await opening.then(
      (page) => page.context().close(),
      () => {},
    );
  }
}

const emptyPage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })).newPage();

const serve = (
  { path, name, code }: RunWidget,
  { scenario, scenarios, seed, allowHosts = [] }: RunOptions,
): Promise<RunningServer> =>
  startServer({
    port: 0,
    watch: false,
    lint: false,
    allowHosts,
    widgets: [{ path, ...(name && { name }), ...(code && { code }) }],
    crm: {
      ...(scenario === undefined ? {} : { scenario }),
      ...(scenarios === undefined ? {} : { scenarios }),
      ...(seed === undefined ? {} : { seed }),
    },
  });

async function visit(
  server: RunningServer,
  first: Page,
  widget: RunWidget,
  options: RunOptions,
  folders: Set<string>,
): Promise<WidgetReport> {
  const state = await ask<State>(server, 'GET', '/__kit/api/state');
  const [known] = state.widgets;
  const code = known?.code ?? '';
  const target: Target = { code, name: known?.name ?? code, ids: state.pages };
  const folder = pictureFolder(code, folders);
  let stage = await openStage(first, server, folder, options);
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
    stage = await openStage(await first.context().newPage(), server, folder, options);
  }
  return { path: widget.label, code, ok: surfaces.every(({ ok }) => ok), surfaces };
}

const settingsFirst = (surfaces: readonly Surface[]): readonly Surface[] => [
  ...surfaces.filter(({ location }) => location === 'settings'),
  ...surfaces.filter(({ location }) => location !== 'settings'),
];
