import { expect, test } from '@kommo-widget/testing/playwright';

const lead = (kit: { api<T>(method: string, path: string): Promise<T> }, id: string | null) =>
  kit.api<{ status_id: number }>('GET', `/api/v4/leads/${id}`);

test('a lead is dragged into another stage', async ({ kit, page }) => {
  await kit.open('/leads/pipeline/');
  const columns = page.locator('.pipeline_cell');
  const tile = columns.nth(1).locator('.js-pipeline-item').first();
  const id = await tile.getAttribute('data-id');
  const target = columns.nth(2);
  await tile.dragTo(target.locator('.pipeline_items__list'));
  await expect(target.locator(`[data-id="${id}"]`)).toBeVisible();
  const status = Number(await target.getAttribute('data-id'));
  await expect.poll(async () => (await lead(kit, id)).status_id).toBe(status);
});

test('Alt and an arrow move a lead without a mouse', async ({ kit, page }) => {
  await kit.open('/leads/pipeline/');
  const columns = page.locator('.pipeline_cell');
  const tile = columns.nth(1).locator('.js-pipeline-item').first();
  const id = await tile.getAttribute('data-id');
  await tile.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(columns.nth(2).locator(`[data-id="${id}"]`)).toBeVisible();
});

test('a move through the API is seen on the open board', async ({ kit, page }) => {
  await kit.open('/leads/pipeline/');
  const columns = page.locator('.pipeline_cell');
  const id = await columns.nth(1).locator('.js-pipeline-item').first().getAttribute('data-id');
  const status = Number(await columns.nth(3).getAttribute('data-id'));
  await kit.api('PATCH', `/api/v4/leads/${id}`, { status_id: status });
  await expect(columns.nth(3).locator(`[data-id="${id}"]`)).toBeVisible();
});
