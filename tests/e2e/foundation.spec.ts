import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@kommo-widget/testing/playwright';

const VANILLA = 'templates/vanilla';

test.describe('the example widget', () => {
  test.use({ widgets: [VANILLA] });

  test('is alive in the card that is opened first', async ({ kit, page }) => {
    await page.goto(kit.server.card);
    await expect(page.locator('#widgets_block')).toContainText('Plan a follow-up');
    expect(kit.reports.filter(({ type }) => type === 'host-gap' || type === 'problem')).toEqual([]);
  });

  test('writes into the CRM, and says so', async ({ kit, page }) => {
    await kit.openCard();
    const lead = new URL(page.url()).pathname.split('/').at(-1);
    const openTasks = async (): Promise<number> => {
      const query = `filter[entity_type]=leads&filter[entity_id][]=${lead}&filter[is_completed]=0`;
      const list = await kit.api<{ _embedded: { tasks: unknown[] } } | undefined>(
        'GET',
        `/api/v4/tasks?${query}`,
      );
      return list?._embedded.tasks.length ?? 0;
    };
    const before = await openTasks();
    await page.locator('#widgets_block').getByText('Plan a follow-up').click();
    await expect(page.getByRole('status').filter({ hasText: 'Follow-up planned' })).toBeVisible();
    expect(await openTasks()).toBe(before + 1);
  });

  test('stands in the inspector, around it the tools', async ({ kit, page }) => {
    await page.goto(kit.server.inspector);
    const stage = page.frameLocator('iframe').first();
    await expect(stage.locator('#widgets_block')).toContainText('Plan a follow-up');
    await expect(page.getByText('vanilla').first()).toBeVisible();
  });
});

test.describe('a widget that is being edited', () => {
  let folder: string;
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kit-e2e-'));
    cpSync(VANILLA, folder, { recursive: true });
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    widgets: async ({}, use) => use([{ path: folder, code: 'edited' }]),
  });

  test('is mounted anew without a reload of the page', async ({ kit, page }) => {
    await kit.openCard();
    await page.evaluate(() => Object.assign(window, { __same: true }));
    const file = join(folder, 'templates/panel.twig');
    for (const text of ['first edit', 'second edit', 'third edit']) {
      writeFileSync(file, `<p>${text}</p>\n${readFileSync(file, 'utf8').replace(/^<p>.* edit<\/p>\n/, '')}`);
      await expect(page.locator('#widgets_block')).toContainText(text);
      await expect(page.locator('.card-widgets__widget-edited')).toHaveCount(1);
    }
    expect(await page.evaluate(() => '__same' in window)).toBe(true);
    expect(
      kit.reports.filter((report) => report.type === 'callback' && report.name === 'destroy'),
    ).toHaveLength(3);
  });
});

test.describe('the card and the API', () => {
  test.use({ widgets: ['tests/widgets/trace'] });

  test('a write through the API shows in the open card', async ({ kit, page }) => {
    await kit.openCard();
    const path = new URL(page.url()).pathname;
    const id = path.split('/').at(-1);
    await kit.api('PATCH', `/api/v4/leads/${id}`, { name: 'Renamed from outside' });
    await expect(page.locator('.card-top-name input, .card-top-name textarea').first()).toHaveValue(
      'Renamed from outside',
    );
  });

  test('a lead edited in the card is what the API returns', async ({ kit, page }) => {
    await kit.openCard();
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const name = page.locator('.card-top-name input, .card-top-name textarea').first();
    await name.fill('Renamed by hand');
    await page.locator('#save_and_close_contacts_link').click();
    await expect
      .poll(async () => (await kit.api<{ name: string }>('GET', `/api/v4/leads/${id}`)).name)
      .toBe('Renamed by hand');
  });
});

test.describe('widgets that misbehave', () => {
  test.use({
    widgets: ['tests/widgets/throws', 'tests/widgets/missing-module', 'tests/widgets/hangs', VANILLA],
  });

  test('do not take their neighbour down', async ({ kit, page }) => {
    await kit.openCard();
    await expect(page.locator('#widgets_block')).toContainText('Plan a follow-up');
    const faults = kit.reports.filter(
      (report) => report.type === 'problem' || (report.type === 'callback' && report.outcome === 'threw'),
    );
    const codes = new Set(faults.map((fault) => ('code' in fault ? fault.code : undefined)));
    expect([...codes].sort()).toEqual(expect.arrayContaining(['missing-module', 'throws']));
  });
});

test.describe('an account without the widget', () => {
  test.use({ widgets: [{ path: VANILLA, installed: false }] });

  test('shows it in the gallery, and on the card once it is installed', async ({ kit, page }) => {
    await kit.openCard();
    await expect(page.locator(`.card-widgets__widget-${kit.code}`)).toHaveCount(0);
    await kit.open('/settings/widgets/');
    await expect(page.getByText('Next step').first()).toBeVisible();
    await kit.api('POST', `/api/v4/widgets/${kit.code}`, {});
    await kit.openCard();
    await expect(page.locator(`.card-widgets__widget-${kit.code}`)).toHaveCount(1);
    await kit.api('DELETE', `/api/v4/widgets/${kit.code}`);
    await kit.openCard();
    await expect(page.locator(`.card-widgets__widget-${kit.code}`)).toHaveCount(0);
  });
});

test.describe('pages', () => {
  test.use({ widgets: [VANILLA] });

  test('take language, theme and user from the address', async ({ kit, page }) => {
    await kit.open('/leads/list/?__lang=es&__theme=dark');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
    expect(page.url()).not.toContain('__');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  });

  for (const path of [
    '/no/such/page/',
    '/leads/detail/999999999',
    '/contacts/detail/abc',
    '/settings/advanced/none',
  ]) {
    test(`${path} is no empty screen`, async ({ kit, page }) => {
      await page.goto(kit.url + path);
      await expect(page.locator('body')).toContainText(/\w{3,}/);
    });
  }

  test('a page whose data cannot be read says so', async ({ kit, page }) => {
    await page.route('**/api/v4/leads/*', (route) => route.fulfill({ status: 500, body: 'broken' }));
    await page.goto(kit.server.card);
    await expect(page.getByRole('alert').first()).toBeVisible();
  });

  test('nothing leaves the machine', async ({ kit, page }) => {
    await kit.openCard();
    const outcome = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'left',
        () => 'kept',
      ),
    );
    expect(outcome).toBe('kept');
  });
});
