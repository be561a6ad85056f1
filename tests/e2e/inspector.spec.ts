import { expect, type Kit, test } from '@kommo-widget/testing/playwright';
import type { Page } from '@playwright/test';

const stage = (page: Page) => page.frameLocator('.inspector-frame');
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });

async function openInspector(kit: Kit, page: Page, path: string): Promise<void> {
  await page.goto(`${kit.url}/__kit/#${path}`);
  await expect(stage(page).locator('#work_area')).toBeVisible();
}

test.describe('with a good widget', () => {
  test.use({ widgets: ['tests/widgets/trace'] });

  test('shows the widget, and its places lead the stage there', async ({ kit, page }) => {
    await openInspector(kit, page, '/settings/widgets/');
    await expect(page.locator('.inspector-widget')).toContainText('Call trace');
    await expect(page.locator('.inspector-widget')).toContainText('runs here');
    await page.locator('.inspector-widget').getByRole('button', { name: 'Own page in Settings' }).click();
    await expect(stage(page).locator('#work-area-trace')).toContainText('advancedSettings');
    await expect(page.locator('.inspector-address input')).toHaveValue('/settings/advanced/trace');
    await expect(page).toHaveURL(`${kit.url}/__kit/#/settings/advanced/trace`);
  });

  test('keeps the log of callbacks while the stage loads anew', async ({ kit, page }) => {
    await openInspector(kit, page, '/settings/widgets/#trace');
    await tab(page, /Callbacks/).click();
    const rows = page.locator('.inspector-listing tbody tr', { hasText: 'settings' });
    await expect(page.locator('.inspector-listing')).toContainText('bind_actions');
    await expect(rows.first()).toBeVisible();
    const before = await page.locator('.inspector-listing tbody tr').count();
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect.poll(() => page.locator('.inspector-listing tbody tr').count()).toBeGreaterThan(before);
  });

  test('looks at the page as another user, in another language and theme', async ({ kit, page }) => {
    await openInspector(kit, page, '/settings/widgets/');
    await page.getByLabel('Language').selectOption('es');
    await expect(stage(page).getByRole('heading', { name: 'Integraciones' })).toBeVisible();
    await page.getByLabel('Theme').selectOption('dark');
    await expect(stage(page).locator('html')).toHaveAttribute('data-color-scheme', 'dark');
    await page.getByLabel('User').selectOption({ index: 2 });
    const name = await page.getByLabel('User').locator('option:checked').textContent();
    await expect(stage(page).locator('.nav__top__userbar__userinfo__username')).toHaveText(name ?? '');
  });

  test('shows requests of the stage and writes in the CRM, and resets the data', async ({ kit, page }) => {
    await openInspector(kit, page, '/leads/list/');
    await tab(page, /Requests/).click();
    await expect(page.getByRole('region', { name: 'At the CRM, by all' })).toContainText('/api/v4/leads');
    await tab(page, /CRM/).click();
    await kit.api('POST', '/api/v4/leads', [{ name: 'Written from outside' }]);
    await expect(page.locator('.inspector-listing').first()).toContainText('leads');
    await page.getByRole('button', { name: 'Reset data' }).click();
    const { _embedded } = await kit.api<{ _embedded: { leads: { name: string }[] } }>(
      'GET',
      '/api/v4/leads?limit=250',
    );
    expect(_embedded.leads.map((lead) => lead.name)).not.toContain('Written from outside');
  });

  test('moves the clock of the account', async ({ kit, page }) => {
    await openInspector(kit, page, '/settings/widgets/');
    await page.getByRole('button', { name: '+1 day' }).click();
    await page.getByRole('button', { name: 'Real time' }).click();
    await expect(page.getByRole('button', { name: 'Real time' })).toHaveCount(0);
  });

  test('is worked by the keyboard', async ({ kit, page }) => {
    await openInspector(kit, page, '/settings/widgets/');
    await page.locator('.inspector-tools').click();
    await page.keyboard.press('4');
    await expect(tab(page, /Problems/)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('/settings/users/');
    await page.keyboard.press('Enter');
    await expect(stage(page).getByRole('heading', { name: 'Users' })).toBeVisible();
    await tab(page, /Problems/).focus();
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, /Lint/)).toHaveAttribute('aria-selected', 'true');
    const tools = page.locator('.inspector-tools');
    const height = (await tools.boundingBox())?.height ?? 0;
    await page.getByRole('separator').press('ArrowUp');
    await expect.poll(async () => (await tools.boundingBox())?.height ?? 0).toBeGreaterThan(height);
  });
});

test.describe('with a widget that throws', () => {
  test.use({ widgets: ['tests/widgets/throws'] });

  test('says in the title of the tab that something is wrong, and what', async ({ kit, page }) => {
    await openInspector(kit, page, '/settings/widgets/');
    await expect(page).toHaveTitle(/● Problems: \d+/);
    await tab(page, /Problems/).click();
    await expect(page.locator('.inspector-listing')).toContainText('thrown in render');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.getByText('Nothing went wrong.')).toBeVisible();
  });
});
