import { startServer, type WidgetSource } from '@kommo-widget/server';
import { test as base } from '@playwright/test';
import { launchOptions } from '../browser/launch-options.ts';
import { collectReports } from '../stage/collect-reports.ts';
import { createKit, type Kit } from './kit.ts';

export { expect } from '@playwright/test';
export { waitForWidgets } from '../stage/wait-for-widgets.ts';
export type { Kit } from './kit.ts';

/** What a test file may choose with `test.use({…})`. */
export interface KitOptions {
  /** Folders or zips, or sources with more to say; none by default. */
  widgets: readonly (string | WidgetSource)[];
  /** Data of the account; that of a small sales team by default. */
  scenario: string | undefined;
  seed: number;
  /** Hosts that requests may leave this machine for; none by default. */
  allowHosts: readonly string[];
}

export interface KitFixtures {
  kit: Kit;
}

/**
 * Playwright's `test` with a kit for each test: an own server on a free port, with fresh data, that is gone
 * afterwards. Requests to other machines fail.
 *
 * @example
 * test.use({ widgets: ['my-widget'] });
 * test('shows the next step', async ({ kit, page }) => {
 *   await kit.openCard();
 *   await expect(page.locator('#widgets_block')).toContainText('Next step');
 * });
 */
export const test = base.extend<KitOptions & KitFixtures>({
  widgets: [[], { option: true }],
  scenario: [undefined, { option: true }],
  seed: [1, { option: true }],
  allowHosts: [[], { option: true }],
  launchOptions: [
    async ({ launchOptions: given }, use) => {
      const ours = launchOptions([], given.executablePath);
      await use({
        ...given,
        executablePath: ours.executablePath,
        args: [...ours.args, ...(given.args ?? [])],
      });
    },
    { scope: 'worker' },
  ],
  kit: async ({ page, widgets, scenario, seed, allowHosts }, use) => {
    const server = await startServer({
      port: 0,
      lint: false,
      allowHosts,
      widgets: widgets.map((widget) => (typeof widget === 'string' ? { path: widget } : widget)),
      crm: { seed, ...(scenario === undefined ? {} : { scenario }) },
    });
    const reports = await collectReports(page);
    await use(createKit(server, page, reports));
    await server.close();
  },
});
