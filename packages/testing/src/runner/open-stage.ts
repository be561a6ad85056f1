import type { RunningServer } from '@kommo-widget/server';
import type { Page } from 'playwright-core';
import { ask } from '../stage/ask.ts';
import { collectReports } from '../stage/collect-reports.ts';
import { PATIENCE_MS } from './driver.ts';
import { watchOutside } from './outside.ts';
import type { Stage } from './run-surface.ts';
import type { RunOptions } from './run-widgets.ts';

/** A page of the browser with everything that listens to it. */
export async function openStage(
  page: Page,
  server: RunningServer,
  folder: string,
  { out, lang = 'en' }: RunOptions,
): Promise<Stage> {
  // alert() and confirm() would stop the page for good.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  const [devtools, reports] = await Promise.all([
    page.context().newCDPSession(page),
    collectReports(page),
    page.addInitScript((ms) => Object.assign(globalThis, { __kitPatience: ms }), PATIENCE_MS),
  ]);
  return {
    page,
    devtools,
    isFresh: true,
    reports,
    outside: watchOutside(page, server.outside),
    url: server.url,
    api: (method, path, body) => ask(server, method, path, body),
    lang,
    out,
    folder,
  };
}
