import type { StageReport } from '@kommo-widget/manifest';
import type { Page } from 'playwright-core';

/**
 * Collects what the stage reports to the inspector, across page loads, in the order of arrival. Call it before the
 * first page is opened.
 */
export async function collectReports(page: Page): Promise<StageReport[]> {
  const reports: StageReport[] = [];
  await page.exposeFunction('__kitReport', (report: StageReport) => void reports.push(report));
  await page.addInitScript(() => {
    const { __kitReport } = globalThis as unknown as { __kitReport(report: unknown): void };
    globalThis.addEventListener('message', (event: MessageEvent<{ kit?: unknown }>) => {
      // A page that is not framed sends its reports to itself.
      if (event.source === globalThis.window && event.data?.kit) __kitReport(event.data.kit);
    });
  });
  return reports;
}
