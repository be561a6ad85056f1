import { mkdirSync } from 'node:fs';
import type { ScenarioOption } from '@kommo-widget/crm';
import { isKitError } from '@kommo-widget/manifest';
import { launchBrowser } from './launch.ts';
import type { RunReport, WidgetReport } from './report.ts';
import { runWidget } from './run-widget.ts';

export interface RunWidget {
  /** Folder or zip of the finished widget. */
  readonly path: string;
  /** How the report calls it. */
  readonly label: string;
  /** What its code is made from when the manifest has none. */
  readonly name?: string;
  readonly code?: string;
}

export interface RunOptions {
  /** Folder for the pictures; made when it is not there. */
  readonly out: string;
  readonly scenario?: ScenarioOption;
  /** Those of the author, which can be named. */
  readonly scenarios?: readonly ScenarioOption[];
  readonly seed?: number;
  /** Language of the user; `en` by default. */
  readonly lang?: string;
  /** Hosts that requests may leave this machine for; none by default. */
  readonly allowHosts?: readonly string[];
  /** Path of a Chrome or Chromium; searched for without. */
  readonly browser?: string;
  /** Hears of every surface that was visited. */
  readonly onSurface?: (widget: RunWidget, location: string) => void;
}

/**
 * The surface runner: opens every place that the widgets declare, drives their callbacks and takes pictures. Of
 * several widgets, one that cannot be opened fails alone.
 *
 * @throws KitError `no-browser`; `not-a-widget`, … of a widget that was asked for alone. What a widget does wrong is
 * in the report.
 */
export async function runWidgets(widgets: readonly RunWidget[], options: RunOptions): Promise<RunReport> {
  mkdirSync(options.out, { recursive: true });
  const browser = launchBrowser(options.allowHosts ?? [], options.browser);
  // Who awaits it hears of a failure; until then nobody does.
  browser.catch(() => {});
  const folders = new Set<string>();
  try {
    const reports: WidgetReport[] = [];
    for (const widget of widgets) {
      reports.push(
        await runWidget(browser, widget, options, folders).catch((error: unknown) => {
          if (widgets.length === 1 || !isKitError(error) || error.code === 'no-browser') throw error;
          return unreadable(widget, error.message);
        }),
      );
    }
    return { ok: reports.every(({ ok }) => ok), widgets: reports };
  } finally {
    await browser.then((started) => started.close()).catch(() => {});
  }
}

const unreadable = (widget: RunWidget, error: string): WidgetReport => ({
  path: widget.label,
  code: '',
  ok: false,
  error,
  surfaces: [],
});
