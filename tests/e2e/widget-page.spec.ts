import { expect, test } from '@kommo-widget/testing/playwright';
import type { Page } from '@playwright/test';
import { trace } from './support/crm.ts';

test.use({ widgets: ['tests/widgets/trace'] });

const menuArguments = async (page: Page) =>
  (await trace(page)).filter((call) => call.name === 'initMenuPage').map((call) => call.args[0]);

test('the left menu leads to the page of a widget and its entries', async ({ kit, page }) => {
  await kit.open('/leads/pipeline/');
  await page.locator('#nav_menu').getByRole('link', { name: 'Trace' }).click();
  await expect(page.locator('#work_area #list_page_holder #work-area-trace')).toContainText('initMenuPage');
  await expect(page).toHaveURL(`${kit.url}/widget_page/trace/main/first`);
  await page.locator('.section-menu').getByRole('link', { name: 'Second page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Second page');
  await expect(page.locator('#work-area-trace')).toContainText('initMenuPage');
  expect(await menuArguments(page)).toEqual([
    { location: 'widget_page', item_code: 'main', subitem_code: 'first' },
    { location: 'widget_page', item_code: 'main', subitem_code: 'second' },
  ]);
});

test('the address alone opens a page, also without the item', async ({ kit, page }) => {
  await kit.open('/widget_page/trace');
  expect(await menuArguments(page)).toEqual([
    { location: 'widget_page', item_code: 'main', subitem_code: 'first' },
  ]);
  expect(
    await page.evaluate(() =>
      (globalThis as unknown as { APP: { getWidgetsArea(): string } }).APP.getWidgetsArea(),
    ),
  ).toBe('widget-page:trace');
});

test('Statistics and Settings hold the entries of the widget', async ({ kit, page }) => {
  await kit.open('/stats/widget_page/trace/report');
  expect(await menuArguments(page)).toEqual([{ location: 'stats', subitem_code: 'report' }]);
  await expect(page.locator('.section-menu [aria-current=page]')).toContainText('Call trace');
  await kit.open('/settings/widget_page/trace/extra');
  expect(await menuArguments(page)).toEqual([{ location: 'settings', subitem_code: 'extra' }]);
  await expect(page.locator('#work-area-trace')).toContainText('initMenuPage');
});

test('a widget draws a page of its own in Statistics', async ({ kit, page }) => {
  await kit.open('/stats/advanced/trace');
  await expect(page.locator('#work-area-trace')).toContainText('advancedStats');
});

test('the statistics of the account show figures', async ({ kit, page }) => {
  for (const path of ['/stats/', '/stats/human/', '/stats/calls/', '/events/list/', '/stats/authlog/']) {
    await kit.open(path);
    await expect(page.locator('.stats-table tbody tr').first()).toBeVisible();
  }
});

test('says so when there is no such widget', async ({ kit, page }) => {
  await kit.open('/widget_page/nobody');
  await expect(page.getByText('is not active in this account')).toBeVisible();
});
