import { startServer } from '@kommo-widget/server';
import type { Browser } from 'playwright-core';
import { ask } from '../stage/ask.ts';
import { collectReports } from '../stage/collect-reports.ts';
import { PATIENCE_MS } from './driver.ts';
import { installIfNeeded } from './install.ts';
import { watchOutside } from './outside.ts';
import { planSurfaces } from './plan.ts';
import type { SurfaceReport, WidgetReport } from './report.ts';
import { runSurface, type Stage } from './run-surface.ts';
import type { RunOptions, RunWidget } from './run-widgets.ts';
import type { Surface, Target } from './surface.ts';

const VIEWPORT = { width: 1440, height: 900 };

/** What is known of the widget and the account before the first page. */
interface State {
  readonly widgets: readonly {
    readonly code: string;
    readonly name: string;
    readonly locations: readonly string[];
  }[];
  readonly pages: Target['ids'];
}

/** Visits every surface of one widget, on a server of its own with fresh data. */
export async function runWidget(
  browser: Browser,
  widget: RunWidget,
  options: RunOptions,
): Promise<WidgetReport> {
  const server = await startServer({
    port: 0,
    watch: false,
    lint: false,
    allowHosts: options.allowHosts ?? [],
    widgets: [
      {
        path: widget.path,
        ...(widget.name && { name: widget.name }),
        ...(widget.code && { code: widget.code }),
      },
    ],
    crm: {
      ...(options.scenario === undefined ? {} : { scenario: options.scenario }),
      ...(options.seed === undefined ? {} : { seed: options.seed }),
    },
  });
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    // alert() and confirm() would stop the page for good.
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    await page.addInitScript((ms) => Object.assign(globalThis, { __kitPatience: ms }), PATIENCE_MS);
    const stage: Stage = {
      page,
      reports: await collectReports(page),
      outside: watchOutside(page, server.outside),
      url: server.url,
      api: (method, path, body) => ask(server, method, path, body),
      lang: options.lang ?? 'en',
      out: options.out,
    };
    const state = await ask<State>(server, 'GET', '/__kit/api/state');
    const [known] = state.widgets;
    const code = known?.code ?? '';
    const target: Target = { code, name: known?.name ?? code, ids: state.pages };
    const surfaces: SurfaceReport[] = [];
    for (const surface of settingsFirst(planSurfaces({ locations: known?.locations }))) {
      // As a person would: install it, then look at the rest.
      const isSettings = surface.location === 'settings';
      if (isSettings) await stage.api('DELETE', `/api/v4/widgets/${code}`);
      surfaces.push(await runSurface(stage, surface, target));
      options.onSurface?.(widget, surface.location);
      if (isSettings) await installIfNeeded(stage.api, code);
    }
    return { path: widget.label, code, ok: surfaces.every(({ ok }) => ok), surfaces };
  } finally {
    await context.close();
    await server.close();
  }
}

const settingsFirst = (surfaces: readonly Surface[]): readonly Surface[] => [
  ...surfaces.filter(({ location }) => location === 'settings'),
  ...surfaces.filter(({ location }) => location !== 'settings'),
];
