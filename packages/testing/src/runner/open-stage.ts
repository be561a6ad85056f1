import type { RunningServer } from '@kommo-widget/server';
import type { BrowserContext } from 'playwright-core';
import { ask } from '../stage/ask.ts';
import { collectReports } from '../stage/collect-reports.ts';
import { PATIENCE_MS } from './driver.ts';
import { watchOutside } from './outside.ts';
import type { Stage } from './run-surface.ts';
import type { RunOptions } from './run-widgets.ts';

/** Opens a page of the browser with everything that listens to it. */
export async function openStage(
  context: BrowserContext,
  server: RunningServer,
  folder: string,
  { out, lang = 'en' }: RunOptions,
): Promise<Stage> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  // alert() and confirm() would stop the page for good.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  await page.addInitScript((ms) => Object.assign(globalThis, { __kitPatience: ms }), PATIENCE_MS);
  return {
    page,
    devtools,
    isFresh: true,
    reports: await collectReports(page),
    outside: watchOutside(page, server.outside),
    url: server.url,
    api: (method, path, body) => ask(server, method, path, body),
    lang,
    out,
    folder,
  };
}
