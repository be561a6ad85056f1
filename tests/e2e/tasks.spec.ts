import { expect, test } from '@kommo-widget/testing/playwright';
import { trace } from './support/crm.ts';

test('a task is completed on the line', async ({ kit, page }) => {
  await kit.open('/todo/line/');
  const tile = page.locator('.todo-line__item').first();
  const id = await tile.getAttribute('data-id');
  await tile.getByRole('button', { name: /^Complete/ }).click();
  await expect(page.locator(`.todo-line__item[data-id="${id}"]`)).toBeHidden();
  expect(await kit.api('GET', `/api/v4/tasks/${id}`)).toMatchObject({ is_completed: true });
});

test('the calendar shows a task on its day', async ({ kit, page }) => {
  const noon = new Date();
  noon.setHours(12, 0, 0, 0);
  await kit.api('POST', '/api/v4/tasks', [
    { text: 'Today at noon', complete_till: Math.floor(noon.getTime() / 1000) },
  ]);
  await kit.open('/todo/calendar/');
  await expect(page.locator('.todo-day_today').getByText('Today at noon')).toBeVisible();
});

test.describe('with a widget', () => {
  test.use({ widgets: ['tests/widgets/trace'] });

  test('its calendar sync is switched on and off', async ({ kit, page }) => {
    await kit.open('/todo/line/');
    await page.getByRole('button', { name: 'Calendar sync' }).click();
    await page.getByRole('button', { name: 'Turn on' }).click();
    // The dialog lies above everything and makes the rest of the page inert, but not a message of a widget.
    await page.evaluate(
      "APP.notifications.show_message({ header: 'Sync', text: 'Started', auto_close: false })",
    );
    await page.getByRole('status').getByRole('button').click();
    await expect(page.getByText('Started')).toHaveCount(0);
    await page.getByRole('button', { name: 'Turn off' }).click();
    await expect(page.getByRole('button', { name: 'Turn on' })).toBeVisible();
    const names = (await trace(page)).map((call) => call.name);
    expect(names).toEqual(
      expect.arrayContaining(['calendarSync', 'calendarSync:onEnable', 'calendarSync:onDisable']),
    );
  });
});
