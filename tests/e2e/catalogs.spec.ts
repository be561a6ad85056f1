import { expect, test } from '@kommo-widget/testing/playwright';
import { trace } from './support/crm.ts';

test.use({ widgets: ['tests/widgets/trace'] });

async function newCatalog(
  kit: { api<T>(method: string, path: string, body?: unknown): Promise<T> },
  widget?: string,
) {
  const made = await kit.api<{ _embedded: { catalogs: { id: number }[] } }>('POST', '/api/v4/catalogs', [
    { name: 'Rooms', ...(widget ? { sdk_widget_code: widget } : {}) },
  ]);
  const id = made._embedded.catalogs[0]?.id;
  await kit.api('POST', `/api/v4/catalogs/${id}/elements`, [{ name: 'Blue room' }]);
  return id;
}

test('an element is edited in the CRM’s own editor', async ({ kit, page }) => {
  const id = await newCatalog(kit);
  await kit.open(`/catalogs/${id}`);
  await page.getByRole('button', { name: 'Blue room' }).click();
  await page.locator('.catalog-editor input[name="element[NAME]"]').fill('Green room');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Green room' })).toBeVisible();
  expect((await trace(page)).map((call) => call.name)).not.toContain('loadCatalogElement');
});

test('the list of a widget is edited by the widget', async ({ kit, page }) => {
  const id = await newCatalog(kit, kit.code);
  await kit.open(`/catalogs/${id}`);
  await page.getByRole('button', { name: 'Blue room' }).click();
  await expect.poll(async () => (await trace(page)).map((call) => call.name)).toContain('loadCatalogElement');
  const call = (await trace(page)).find((one) => one.name === 'loadCatalogElement');
  expect(call?.args).toMatchObject([{ name: { text: 'Blue room' } }]);
  await expect(page.locator('.catalog-editor')).toBeHidden();
});
