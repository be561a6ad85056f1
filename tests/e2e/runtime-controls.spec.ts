import { expect, test } from '@kommo-widget/testing/playwright';
import { brokenRules } from './support/axe.ts';

test.use({ widgets: ['tests/widgets/runtime'] });

interface StageWindow {
  readonly $: (target: string | Document) => {
    serialize(): string;
    val(value: string): { trigger(event: string): void };
    trigger(event: string): void;
    on(events: string, handler: (event: { type: string; target: { name: string } }) => void): void;
  };
  heard: string[];
}

test.beforeEach(async ({ kit, page }) => {
  await kit.open(`/settings/advanced/${kit.code}`);
  await expect(page.locator('.from-files button')).toHaveText('Inside');
  await page.evaluate(() => {
    const stage = window as unknown as StageWindow;
    stage.heard = [];
    stage.$(document).on('change controls:change controls:change:visual', (event) => {
      stage.heard.push(`${event.type} ${event.target.name}`);
    });
  });
});

test('all controls are drawn, and their values are readable by serialize()', async ({ page }) => {
  const values = await page.evaluate(() => (window as unknown as StageWindow).$('.all-controls').serialize());
  expect(decodeURIComponent(values).split('&')).toEqual([
    'choice=1',
    'line=text',
    'area=words',
    'list=2',
    'users[]=1',
    'users[]=2',
    'names[]=1',
    'names[]=2',
    'day=12/24/2026',
    'several=2',
    'hint=',
    'on=Y',
    'stage[]=10',
  ]);
  expect(await brokenRules(page)).toEqual([]);
});

test('a select by mouse, by keys and from code', async ({ page }) => {
  const select = page.locator('.one-select');
  const input = select.locator('input');
  const button = select.locator('.control--select--button');
  await button.click();
  await select.locator('li', { hasText: 'Three' }).click();
  await expect(input).toHaveValue('x');
  expect(await page.evaluate(() => (window as unknown as StageWindow).heard)).toEqual([
    'change list',
    'controls:change list',
    'controls:change:visual list',
  ]);
  await expect(select.locator('.control--select--list')).toBeHidden();
  for (const key of ['ArrowDown', 'Home', 'Enter']) await button.press(key);
  await expect(input).toHaveValue('1');
  for (const key of ['Enter', 't', 't', 'Escape']) await button.press(key);
  await expect(input).toHaveValue('1');
  await page.evaluate(() => (window as unknown as StageWindow).$('#one-list').val('2').trigger('change'));
  await expect(button).toHaveText('Two');
  await button.click();
  await page.mouse.click(5, 5);
  await expect(select.locator('.control--select--list')).toBeHidden();
});

test('a checkbox, a switch and radios by their labels', async ({ page }) => {
  await page.locator('label[for=one-box]').click();
  await expect(page.locator('label[for=one-box]')).toHaveClass(/is-checked/);
  await page.locator('label[for=one-switcher]').click();
  await expect(page.locator('#one-switcher')).not.toBeChecked();
  await page.locator('label[for=choice-2]').click();
  await expect(page.locator('#choice-2')).toBeChecked();
});

test('a dropdown of checkboxes tells what is checked', async ({ page }) => {
  const dropdown = page.locator('.one-dropdown');
  const title = dropdown.locator('.checkboxes_dropdown__title');
  await expect(title).toHaveText('2 users');
  await dropdown.locator('.checkboxes_dropdown__title_wrapper').click();
  await dropdown.getByText('Cid').click();
  await expect(title).toHaveText('3 users');
  await dropdown.getByText('Select all').click();
  await expect(title).toHaveText('Nobody');
  await page.keyboard.press('Escape');
  await expect(dropdown.locator('.checkboxes_dropdown__list')).toBeHidden();
});

test('a date by the calendar, with mouse and keys', async ({ page }) => {
  const field = page.locator('[name=day]');
  await field.click();
  await page.locator('.kit-calendar__day:not(.kit-calendar__day_other)', { hasText: '15' }).click();
  await expect(field).toHaveValue('12/15/2026');
  await expect(page.locator('.kit-calendar')).toBeHidden();
  await field.click();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(field).toHaveValue('12/23/2026');
});

test('a suggest takes the line that the keys chose', async ({ page }) => {
  const hint = page.locator('[name=hint]');
  await hint.fill('pe');
  await expect(page.locator('.control--suggest--list li:visible')).toHaveText(['Pear']);
  await hint.press('ArrowDown');
  await hint.press('Enter');
  await expect(hint).toHaveValue('Pear');
  await expect(hint).toHaveAttribute('data-value-id', '2');
});

test('a button with a menu, and the states that events give a button', async ({ page }) => {
  await page.locator('.one-menu button').click();
  await expect(page.getByRole('menuitem', { name: 'First' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem', { name: 'First' })).toBeHidden();
  const trigger = (event: string) =>
    page.evaluate((name) => (window as unknown as StageWindow).$('#one-button').trigger(name), event);
  await trigger('button:load:start');
  await expect(page.locator('#one-button .spinner-icon')).toBeVisible();
  await trigger('button:load:stop');
  await expect(page.locator('#one-button')).toHaveText('Save');
  await trigger('button:save:disable');
  await expect(page.locator('#one-button')).toHaveClass(/button-input-disabled/);
});

test('stages of pipelines', async ({ page }) => {
  await page.locator('#one-pipeline .pipeline-select').click();
  await page.locator('#one-pipeline').getByText('Won').click();
  await expect(page.locator('#one-pipeline .pipeline-select__caption')).toHaveText('New, Won');
});
