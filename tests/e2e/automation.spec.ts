import { expect, type Kit, test } from '@kommo-widget/testing/playwright';
import type { Page } from '@playwright/test';
import { trace } from './support/crm.ts';

test.use({ widgets: ['tests/widgets/trace'] });

const items = (page: Page) => page.locator('.digital-pipeline__item');

interface Pipelines {
  readonly _embedded: { readonly pipelines: readonly { readonly id: number; readonly is_main: boolean }[] };
}

async function mainPipeline(kit: Kit): Promise<number> {
  const { _embedded } = await kit.api<Pipelines>('GET', '/api/v4/leads/pipelines');
  return _embedded.pipelines.find((pipeline) => pipeline.is_main)?.id ?? 0;
}

const openTrigger = async (kit: Kit) =>
  kit.open(`/settings/pipeline/leads/${await mainPipeline(kit)}?trigger=trace`);

async function saveTrigger(page: Page, message: string): Promise<void> {
  await page.locator('input[name=message]').fill(message);
  await page.locator('.js-trigger-save').click();
  await expect(page.locator('.digital-pipeline__edit-forms')).toHaveCount(0);
}

test.describe('Digital Pipeline', () => {
  test('the form of a trigger stands where widgets look for it', async ({ kit, page }) => {
    await openTrigger(kit);
    await expect(
      page.locator('#widget_settings__fields_wrapper .widget_settings_block__input_field'),
    ).toBeVisible();
    const found = await page.evaluate(() => {
      const { $ } = globalThis as unknown as { $(at: string): Query };
      interface Query {
        readonly length: number;
        parent(): Query;
        find(at: string): Query;
        closest(at: string): Query;
      }
      const above = $('.digital-pipeline__short-task_widget-style_trace').parent().parent();
      return {
        form: above.find(
          'form.digital-pipeline__edit-forms .task-edit__body__form #widget_settings__fields_wrapper',
        ).length,
        input: above.find('input[name=message]').length,
        item: above.closest('.digital-pipeline__item[data-stage-id]').length,
        hook: above.find('[data-action=send_widget_hook]').length,
        save: $('button.js-trigger-save').closest('[data-action=send_widget_hook]').length,
      };
    });
    expect(found).toEqual({ form: 1, input: 1, item: 1, hook: 1, save: 1 });
    expect((await trace(page)).filter((call) => call.name === 'dpSettings')).toHaveLength(1);
  });

  test('a trigger is saved over several stages, opened again, changed and deleted', async ({ kit, page }) => {
    await openTrigger(kit);
    await page.locator('.js-trigger-save').click();
    await expect(page.locator('.digital-pipeline__problem')).toContainText('Message');
    await page.getByLabel('Works up to stage').selectOption({ index: 2 });
    await page.getByLabel('Wait, minutes').fill('10');
    await page.getByRole('button', { name: '+ Add a condition' }).click();
    await page.getByLabel('Compared with').fill('50');
    await saveTrigger(page, 'Hello');
    await kit.open('/settings/pipeline/leads/');
    await expect(items(page)).toHaveCount(1);
    const [item, column] = await Promise.all([
      items(page).boundingBox(),
      page.locator('.digital-pipeline__status').first().boundingBox(),
    ]);
    expect(item?.width).toBeGreaterThan(2 * (column?.width ?? 0));
    await items(page).getByRole('button').click();
    await expect(page.locator('input[name=message]')).toHaveValue('Hello');
    await expect(page.getByLabel('Wait, minutes')).toHaveValue('10');
    await expect(page.getByLabel('Compared with')).toHaveValue('50');
    await saveTrigger(page, 'Changed');
    await items(page).getByRole('button').click();
    await expect(page.locator('input[name=message]')).toHaveValue('Changed');
    await page.locator('.js-trigger-delete').click();
    await expect(items(page)).toHaveCount(0);
  });

  test('a trigger is stretched by its edge, with the mouse and by keys', async ({ kit, page }) => {
    await openTrigger(kit);
    await saveTrigger(page, 'Hello');
    await kit.open('/settings/pipeline/leads/');
    const edge = page.getByRole('slider', { name: 'Last stage of the trigger' });
    const columns = page.locator('.digital-pipeline__status');
    const reaches = async (index: number): Promise<void> => {
      await expect(edge).toHaveAttribute('aria-valuenow', String(index + 1));
      const [item, column] = await Promise.all([items(page).boundingBox(), columns.nth(index).boundingBox()]);
      const [right, end] = [item, column].map((box) => (box?.x ?? 0) + (box?.width ?? 0));
      expect(Math.abs((right ?? 0) - (end ?? 0))).toBeLessThan(20);
    };
    await reaches(0);
    await edge.hover();
    await page.mouse.down();
    const third = await columns.nth(2).boundingBox();
    await page.mouse.move((third?.x ?? 0) + 40, (third?.y ?? 0) + 120, { steps: 4 });
    await page.mouse.up();
    await reaches(2);
    await edge.press('ArrowLeft');
    await reaches(1);
    await edge.press('ArrowLeft');
    await reaches(0);
    await page.reload();
    await reaches(0);
    await edge.press('ArrowRight');
    await reaches(1);
    await items(page).getByRole('button').click();
    await expect(page.getByLabel('Works up to stage')).not.toHaveValue('');
  });

  test('actions of the CRM are chosen, filled in and run against a lead', async ({ kit, page }) => {
    const pipeline = await mainPipeline(kit);
    await kit.open(`/settings/pipeline/leads/${pipeline}`);
    await page.locator('.digital-pipeline__add').first().click();
    await page.locator('.digital-pipeline__chooser').getByRole('button', { name: 'Add a tag' }).click();
    await page.getByLabel('Tag', { exact: true }).fill('hot');
    await page.locator('.js-trigger-save').click();
    await expect(page.locator('.digital-pipeline__edit-forms')).toHaveCount(0);
    await items(page).getByRole('button').click();
    const lead = page.getByRole('combobox', { name: 'Lead', exact: true });
    await expect(lead).not.toHaveValue('0');
    const id = await lead.inputValue();
    await page.getByRole('button', { name: 'Run now' }).click();
    await expect(page.getByText('The trigger ran.')).toBeVisible();
    const { _embedded } = await kit.api<{ _embedded: { tags: { name: string }[] } }>(
      'GET',
      `/api/v4/leads/${id}`,
    );
    expect(_embedded.tags.map((tag) => tag.name)).toContain('hot');
  });

  test('the chooser offers the widget, and Escape leaves the form', async ({ kit, page }) => {
    await kit.open('/settings/pipeline/leads/');
    await page.locator('.digital-pipeline__add').nth(1).click();
    await page.locator('.dp-choice[data-code=trace]').click();
    await expect(page.locator('input[name=message]')).toBeVisible();
    await page.locator('input[name=message]').press('Escape');
    await expect(items(page)).toHaveCount(0);
  });

  test('the widget becomes a lead source once, and its settings know the source', async ({ kit, page }) => {
    const pipeline = await mainPipeline(kit);
    await kit.open(`/settings/pipeline/leads/${pipeline}?source=trace`);
    await expect(page.locator('.modal.trace')).toBeVisible();
    const calls = await trace(page);
    expect(calls.find((call) => call.name === 'onAddAsSource')?.args).toEqual([pipeline]);
    const context = calls.find((call) => call.name === 'settings')?.args[1];
    expect(context).toMatchObject({ external_id: `widget:trace:${pipeline}`, source_id: expect.any(Number) });
    await kit.open(`/settings/pipeline/leads/${pipeline}?source=trace`);
    await expect(page.locator('.modal.trace')).toBeVisible();
    expect((await trace(page)).map((call) => call.name)).not.toContain('onAddAsSource');
    await page.keyboard.press('Escape');
    const tile = page.locator('.lead-source[data-code=trace]');
    await tile.getByRole('button', { name: 'Source' }).click();
    await page.getByRole('menuitem', { name: 'Use it once' }).click();
    expect((await trace(page)).find((call) => call.name === 'onSource')?.args).toEqual([
      { ...(context as object), pipeline_id: pipeline },
    ]);
    await tile.getByRole('button', { name: 'Source' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await expect(tile).toHaveCount(0);
  });
});

test.describe('Salesbot designer', () => {
  test('a widget’s block has its rows, a row of the widget and its exits', async ({ kit, page }) => {
    await kit.open('/settings/salesbot/new?widget=trace');
    const block = page.locator('.salesbot-designer__block_widget');
    await expect(block.locator('[data-field-name=text] [name=value_manual]')).toHaveValue(
      'Hello from the trace',
    );
    await expect(block.locator('[data-field-name=amount] select')).toBeVisible();
    await expect(block.locator('[data-exit=ok]')).toContainText('Done');
    await expect(block.locator('.salesbot-designer__row-caption', { hasText: 'Text' })).toHaveCount(2);
  });

  test('a bot is saved, read again, and run on a lead', async ({ kit, page }) => {
    await kit.open('/settings/salesbot/new?widget=trace');
    await page.getByLabel('Name of the bot').fill('Greeter');
    await page.locator('[data-field-name=text] [name=value_manual]').fill('Hi');
    await page.locator('[data-field-name=amount] select').selectOption('{{lead.price}}');
    await page.getByRole('button', { name: 'Add a block' }).click();
    await page.getByRole('menuitem', { name: 'Message', exact: true }).click();
    await page.locator('.salesbot-designer__block_message textarea').fill('Bye {{lead.name}}');
    await page.locator('[data-exit=failed] select').selectOption('end');
    await page.locator('.js-salesbot-save').click();
    await expect(page).toHaveURL(/\/settings\/salesbot\/\d+$/);
    expect((await trace(page)).find((call) => call.name === 'onSalesbotDesignerSave')?.args).toEqual([
      'send',
      { text: 'Hi', amount: '{{lead.price}}', link: '', value_manual: 'Hi' },
    ]);
    await expect(page.locator('.salesbot-panel__script')).toContainText('"handler": "show"');
    await page.locator('.js-salesbot-run').click();
    await expect(page.locator('.salesbot-panel__state_finished')).toBeVisible();
    await expect(page.locator('.salesbot-panel__log')).toContainText('Bye');
    await page.reload();
    await expect(page.locator('[data-field-name=text] [name=value_manual]')).toHaveValue('Hi');
    await expect(page.locator('[data-field-name=amount] select')).toHaveValue('{{lead.price}}');
    await kit.open('/settings/salesbot/');
    await expect(page.getByRole('link', { name: 'Greeter' })).toBeVisible();
  });

  test('says which widget gave no steps, and saves the rest', async ({ kit, page }) => {
    await kit.open('/settings/salesbot/new?widget=trace');
    await expect(page.locator('[data-exit=ok]')).toBeVisible();
    await page.evaluate(() => {
      const { APP } = globalThis as unknown as {
        APP: { widgets: { list: { trace: { callbacks: { onSalesbotDesignerSave(): unknown } } } } };
      };
      APP.widgets.list.trace.callbacks.onSalesbotDesignerSave = () => undefined;
    });
    await page.locator('.js-salesbot-save').click();
    await expect(page.locator('.salesbot-designer__message')).toContainText(
      'onSalesbotDesignerSave of trace',
    );
  });
});
