import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@kommo-widget/testing/playwright';
import type { CDPSession, Page } from '@playwright/test';

interface StageWindow {
  readonly APP: {
    readonly router: { navigate(path: string, options: object): void };
    readonly widgets: { readonly loaded: boolean };
  };
  readonly $: (target: Document) => { one(event: string, handler: () => void): void };
}

/** Goes to another page of the stage as a widget does, and waits until the widgets of that page are up. */
const go = (page: Page, path: string): Promise<void> =>
  page.evaluate(
    (to) =>
      new Promise<void>((done) => {
        const { APP, $ } = window as unknown as StageWindow;
        $(document).one('widgets:load', () => {
          const look = setInterval(() => {
            if (!APP.widgets.loaded) return;
            clearInterval(look);
            done();
          }, 5);
        });
        APP.router.navigate(to, { trigger: true });
      }),
    path,
  );

async function census(session: CDPSession): Promise<{ nodes: number; listeners: number; heap: number }> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

test.describe('one widget', () => {
  test.use({ widgets: ['tests/widgets/runtime'] });

  test('fifty page switches leave nothing behind', async ({ kit, page }) => {
    test.slow();
    await kit.openCard();
    const card = new URL(page.url()).pathname;
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const round = async (): Promise<void> => {
      await go(page, '/leads/list/');
      await go(page, card);
    };
    for (let warm = 0; warm < 5; warm += 1) await round();
    const before = await census(session);
    for (let count = 0; count < 25; count += 1) await round();
    const after = await census(session);
    expect(after.listeners - before.listeners).toBeLessThan(25);
    expect(after.nodes - before.nodes).toBeLessThan(before.nodes * 0.1);
    expect(after.heap - before.heap).toBeLessThan(3_000_000);
    await expect(page.locator('#widgets_block .card-widgets__widget')).toHaveCount(1);
  });
});

test.describe('beside widgets that misbehave in every way', () => {
  test.use({
    widgets: ['runtime', 'throws', 'rejects', 'missing-module', 'hangs'].map(
      (name) => `tests/widgets/${name}`,
    ),
  });

  test('a good one is there, and the page works', async ({ kit, page }) => {
    await kit.openCard();
    await expect(page.locator('.card-widgets__widget-runtime')).toContainText('Alive');
    const blamed = new Set(
      kit.reports.flatMap((report) =>
        report.type === 'problem' || (report.type === 'callback' && report.outcome !== 'returned')
          ? [report.code]
          : [],
      ),
    );
    expect([...blamed]).toEqual(expect.arrayContaining(['throws', 'missing-module']));
    expect(blamed).not.toContain('runtime');
    await go(page, '/leads/list/');
    await expect(page.locator('#list_table')).toBeVisible();
  });
});

test.describe('a widget that is being edited', () => {
  let folder: string;
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kit-runtime-'));
    cpSync('tests/widgets/runtime', folder, { recursive: true });
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    widgets: async ({}, use) => {
      await use([{ path: folder, code: 'edited' }]);
    },
  });

  test('comes back in its new form, with its new modules, on the same page', async ({ kit, page }) => {
    await kit.openCard();
    await page.evaluate(() => Object.assign(window, { stays: true }));
    const lib = join(folder, 'lib/wrapped.js');
    writeFileSync(
      lib,
      readFileSync(lib, 'utf8').replace('exports.id =', 'exports.fresh = true;\n  exports.id ='),
    );
    const script = join(folder, 'script.js');
    writeFileSync(script, readFileSync(script, 'utf8').replace("body: 'Alive'", "body: 'Alive again'"));
    await expect(page.locator('.card-widgets__widget-edited')).toContainText('Alive again');
    await expect(page.locator('.card-widgets__widget-edited')).toHaveCount(1);
    const state = await page.evaluate(() => {
      const { stays, __runtime } = window as unknown as {
        stays?: boolean;
        __runtime: { wrapped: { fresh?: boolean } };
      };
      return { stays, fresh: __runtime.wrapped.fresh };
    });
    expect(state).toEqual({ stays: true, fresh: true });
  });
});
