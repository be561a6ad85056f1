import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@kommo-widget/testing/playwright';
import type { CDPSession } from '@playwright/test';
import { go } from './support/stage.ts';

interface StageWindow {
  readonly APP: { readonly widgets: { readonly list: Readonly<Record<string, unknown>> } };
}

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
    const pages = ['/leads/list/', '/leads/pipeline/', '/todo/list/', '/settings/widgets/', '/dashboard/'];
    const round = async (turn: number): Promise<void> => {
      await go(page, pages[turn % pages.length] ?? '');
      await go(page, card);
    };
    for (let warm = 0; warm < 5; warm += 1) await round(warm);
    const before = await census(session);
    for (let count = 0; count < 25; count += 1) await round(count);
    const after = await census(session);
    expect(after.listeners - before.listeners).toBeLessThan(25);
    expect(after.nodes - before.nodes).toBeLessThan(before.nodes * 0.1);
    expect(after.heap - before.heap).toBeLessThan(3_000_000);
    await expect(page.locator('#widgets_block .card-widgets__widget')).toHaveCount(1);
  });

  test('installs and uninstalls leave nothing behind', async ({ kit, page }) => {
    await kit.openCard();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const block = page.locator('#widgets_block .card-widgets__widget');
    const round = async (): Promise<void> => {
      await kit.api('DELETE', `/api/v4/widgets/${kit.code}`);
      await expect(block).toHaveCount(0);
      await kit.api('POST', `/api/v4/widgets/${kit.code}`, {});
      await expect(block).toHaveCount(1);
    };
    for (let warm = 0; warm < 3; warm += 1) await round();
    const before = await census(session);
    for (let count = 0; count < 10; count += 1) await round();
    const after = await census(session);
    expect(after.listeners - before.listeners).toBeLessThan(10);
    expect(after.nodes - before.nodes).toBeLessThan(50);
    expect(after.heap - before.heap).toBeLessThan(1_000_000);
  });
});

test.describe('beside widgets that misbehave in every way', () => {
  test.use({
    widgets: ['trace', 'throws', 'rejects', 'missing-module', 'hangs'].map((name) => `tests/widgets/${name}`),
  });

  /** Every kind of page, with what must be seen on it: of the good widget where it has a place there. */
  const PAGES: readonly (readonly [path: string, sign: string])[] = [
    ['/leads/list/', '#list_table .list-row'],
    ['/contacts/list/contacts/', '#list_table .list-row'],
    ['/contacts/list/companies/', '#list_table .list-row'],
    ['/customers/list/', '#list_table .list-row'],
    ['/leads/pipeline/', '#page_holder a[href*="/leads/detail/"]'],
    ['/todo/list/', '#list_table .list-row'],
    ['/todo/line/', '#page_holder h1, #page_holder h2'],
    ['/todo/calendar/', '#page_holder h1, #page_holder h2'],
    ['/catalogs/', '.js-catalog-element'],
    ['/dashboard/', '#page_holder h1, #page_holder h2'],
    ['/mail/', '#page_holder h1, #page_holder h2'],
    ['/stats/', '#page_holder h1, #page_holder h2'],
    ['/settings/widgets/', '.public-integrations-list [href="#trace"]'],
    ['/settings/advanced/trace', '[data-trace=advancedSettings]'],
    ['/settings/communications/', '.kit-channels__item[data-code=trace]'],
    ['/settings/pipeline/leads/?trigger=trace', '.digital-pipeline__edit-forms'],
    ['/settings/salesbot/new?widget=trace', '.salesbot-designer__chain'],
    ['/widget_page/trace', '[data-trace=initMenuPage]'],
  ];

  test('every page works, and a good one shows', async ({ kit, page }) => {
    test.slow();
    // Nobody waits for promises that never settle.
    await page.addInitScript(() => Object.assign(window, { __kitPatience: 100 }));
    for (const entity of ['leads', 'contacts', 'companies', 'customers'] as const) {
      await kit.openCard(entity);
      await expect(page.locator('.card-widgets__widget-trace .kit-trace'), entity).toBeVisible();
    }
    for (const [path, sign] of PAGES) {
      await go(page, path);
      await expect(page.locator(sign).filter({ visible: true }).first(), path).toBeVisible();
      const isUp = () => 'trace' in (window as unknown as StageWindow).APP.widgets.list;
      expect(await page.evaluate(isUp), path).toBe(true);
    }
    const blamed = new Set(
      kit.reports.flatMap((report) =>
        report.type === 'problem' || (report.type === 'callback' && report.outcome !== 'returned')
          ? [report.code]
          : [],
      ),
    );
    expect([...blamed].sort()).toEqual(['hangs', 'missing-module', 'rejects', 'throws']);
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
