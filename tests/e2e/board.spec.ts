import { expect, test } from '@kommo-widget/testing/playwright';

const lead = (kit: { api<T>(method: string, path: string): Promise<T> }, id: string | null) =>
  kit.api<{ status_id: number }>('GET', `/api/v4/leads/${id}`);

interface Pipelines {
  readonly _embedded: {
    readonly pipelines: readonly {
      readonly id: number;
      readonly _embedded: { readonly statuses: readonly { readonly id: number }[] };
    }[];
  };
}

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

test('Alt and an arrow move a lead without a mouse, not into a stage whose fields are empty', async ({
  kit,
  page,
}) => {
  const pipelines = await kit.api<Pipelines>('GET', '/api/v4/leads/pipelines');
  const [main] = pipelines._embedded.pipelines;
  const stage = main?._embedded.statuses[3];
  await kit.api('POST', '/api/v4/leads/custom_fields', [
    {
      name: 'Deposit',
      type: 'numeric',
      required_statuses: [{ pipeline_id: main?.id, status_id: stage?.id }],
    },
  ]);
  await kit.open('/leads/pipeline/');
  const columns = page.locator('.pipeline_cell');
  const stuck = columns.nth(2).locator('.js-pipeline-item').first();
  const stuckId = await stuck.getAttribute('data-id');
  await stuck.press('Alt+ArrowRight');
  await expect(page.getByRole('alert')).toContainText('Deposit');
  await expect(columns.nth(2).locator(`[data-id="${stuckId}"]`)).toBeFocused();
  expect((await lead(kit, stuckId)).status_id).toBe(main?._embedded.statuses[2]?.id);
  const tile = columns.nth(1).locator('.js-pipeline-item').first();
  const id = await tile.getAttribute('data-id');
  await tile.press('Alt+ArrowRight');
  await expect(columns.nth(2).locator(`[data-id="${id}"]`)).toBeFocused();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a move through the API is seen on the open board', async ({ kit, page }) => {
  await kit.open('/leads/pipeline/');
  const columns = page.locator('.pipeline_cell');
  const id = await columns.nth(1).locator('.js-pipeline-item').first().getAttribute('data-id');
  const status = Number(await columns.nth(3).getAttribute('data-id'));
  await kit.api('PATCH', `/api/v4/leads/${id}`, { status_id: status });
  await expect(columns.nth(3).locator(`[data-id="${id}"]`)).toBeVisible();
});
