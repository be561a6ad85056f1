import { expect, test } from '@kommo-widget/testing/playwright';
import { trace } from './support/crm.ts';

const LISTS = [
  { path: '/leads/list/', callback: 'leads.selected' },
  { path: '/contacts/list/contacts/', callback: 'contacts.selected' },
  { path: '/contacts/list/companies/', callback: 'companies.selected' },
  { path: '/todo/list/', callback: 'todo.selected' },
] as const;

test.describe('with a widget', () => {
  test.use({ widgets: ['tests/widgets/trace'] });

  for (const { path, callback } of LISTS) {
    test(`${path}: checked rows, More, the widget: ${callback}`, async ({ kit, page }) => {
      await kit.open(path);
      const rows = page.locator('#list_table .js-list-row');
      await rows.nth(0).getByRole('checkbox').check();
      await rows.nth(1).getByRole('checkbox').check();
      await expect(page.getByRole('status')).toHaveText('Selected: 2');
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: /trace/i }).click();
      const calls = await trace(page);
      expect(calls.filter((call) => call.name === callback)).toHaveLength(1);
      await expect(page.locator('#widgets_block .kit-trace')).toBeVisible();
      const selected = await page.evaluate((code) => {
        const { APP } = globalThis as unknown as {
          APP: {
            widgets: { list: Record<string, { list_selected(): { selected: readonly { id: number }[] } }> };
          };
        };
        return APP.widgets.list[code]?.list_selected().selected.map((row) => row.id);
      }, kit.code);
      const ids = await rows.evaluateAll((all) =>
        all.slice(0, 2).map((row) => Number(row.getAttribute('data-id'))),
      );
      expect(selected).toEqual(ids);
    });
  }

  test('a list that the CRM refuses says so, and its widgets run all the same', async ({ kit, page }) => {
    await page.route('**/api/v4/leads?*', (route) => route.fulfill({ status: 403, body: '{}' }));
    await kit.open('/leads/list/');
    await expect(page.getByRole('alert')).toContainText('403');
    expect((await trace(page)).map((call) => call.name)).toContain('init');
    await page.unroute('**/api/v4/leads?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('#list_table .js-list-row').first()).toBeVisible();
  });
});

test('a list grows as one scrolls, and only rows in sight are in the page', async ({ kit, page }) => {
  const batch = (from: number) =>
    Array.from({ length: 200 }, (_, index) => ({ name: `Lead ${from + index}` }));
  await kit.api('POST', '/api/v4/leads', batch(0));
  await kit.api('POST', '/api/v4/leads', batch(200));
  await kit.open('/leads/list/');
  const holder = page.locator('.list__table__holder');
  await expect(async () => {
    await holder.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    const height = await page.locator('.list__table-body').evaluate((body) => body.clientHeight);
    expect(height).toBeGreaterThan(400 * 44);
  }).toPass();
  expect(await page.locator('.js-list-row').count()).toBeLessThan(80);
});

test('a lead of the API appears, changes and leaves while the list is open', async ({ kit, page }) => {
  await kit.open('/leads/list/');
  const added = await kit.api<{ _embedded: { leads: { id: number }[] } }>('POST', '/api/v4/leads', [
    { name: 'Just in' },
  ]);
  const id = added._embedded.leads[0]?.id;
  const row = page.locator(`.js-item-id-${id}`);
  await expect(row).toContainText('Just in');
  await kit.api('PATCH', `/api/v4/leads/${id}`, { name: 'Renamed' });
  await expect(row).toContainText('Renamed');
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(row).toBeHidden();
});

test('finds by a word', async ({ kit, page }) => {
  await kit.api('POST', '/api/v4/leads', [{ name: 'Zebra crossing' }]);
  await kit.open('/leads/list/');
  await page.getByRole('searchbox', { name: 'Search' }).fill('zebra');
  await expect(page.locator('.js-list-row')).toHaveCount(1);
});

test('Shift checks everything between two rows', async ({ kit, page }) => {
  await kit.open('/leads/list/');
  const boxes = page.locator('#list_table .js-list-row input[type=checkbox]');
  await boxes.nth(1).check();
  await boxes.nth(4).click({ modifiers: ['Shift'] });
  await expect(page.getByRole('status')).toHaveText('Selected: 4');
});
