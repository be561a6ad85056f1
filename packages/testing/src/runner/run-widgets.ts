import { mkdirSync } from 'node:fs';
import type { ScenarioOption } from '@kommo-widget/crm';
import { isKitError, KitError } from '@kommo-widget/manifest';
import type { Browser } from 'playwright-core';
import { type LaunchOptions, launchOptions } from '../browser/launch-options.ts';
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
  const browser = launch(launchOptions(options.allowHosts, options.browser));
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

async function launch(options: LaunchOptions): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  try {
    return await chromium.launch(options);
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    throw new KitError('no-browser', `The browser ${options.executablePath} does not start: ${why}`, {
      hint: 'Name another with --browser or KIT_BROWSER, or let `kommo-widget test --get-browser` get one.',
    });
  }
}

const unreadable = (widget: RunWidget, error: string): WidgetReport => ({
  path: widget.label,
  code: '',
  ok: false,
  error,
  surfaces: [],
});
