import { expect, test } from '@kommo-widget/testing/playwright';
import { contactPhone, firstLead, trace } from './support/crm.ts';

test.describe('the lead card', () => {
  test('stores what was edited, as the API then says', async ({ kit, page }) => {
    const lead = await firstLead(kit);
    await kit.openCard('leads', lead.id);
    await page.locator('input[name="lead[PRICE]"]').fill('98765');
    await page.getByLabel('Name', { exact: true }).first().fill('Edited in the card');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('button', { name: 'Save' })).toBeHidden();
    await expect(page.locator('.card-entity-form__scroll')).toBeFocused();
    const stored = await kit.api<{ name: string; price: number }>('GET', `/api/v4/leads/${lead.id}`);
    expect(stored).toMatchObject({ name: 'Edited in the card', price: 98765 });
  });

  test('shows a write through the API without a reload, and keeps what is being typed', async ({
    kit,
    page,
  }) => {
    const lead = await firstLead(kit);
    await kit.openCard('leads', lead.id);
    await page.locator('input[name="lead[PRICE]"]').fill('4');
    await kit.api('PATCH', `/api/v4/leads/${lead.id}`, { name: 'Written by the API' });
    await expect(page.locator('.js-card-name')).toHaveValue('Written by the API');
    await expect(page.locator('input[name="lead[PRICE]"]')).toHaveValue('4');
  });

  test('shows a note of the API in the feed, and writes one', async ({ kit, page }) => {
    const lead = await firstLead(kit);
    await kit.openCard('leads', lead.id);
    await kit.api('POST', `/api/v4/leads/${lead.id}/notes`, [
      { note_type: 'common', params: { text: 'Note of the API' } },
    ]);
    await expect(page.locator('.feed-note').getByText('Note of the API')).toBeVisible();
    await page.getByRole('textbox', { name: 'Write a note for colleagues' }).fill('Note of the card');
    await page.getByRole('button', { name: 'Add note' }).click();
    await expect(page.locator('.feed-note').getByText('Note of the card')).toBeVisible();
  });

  test('sets a task and completes it', async ({ kit, page }) => {
    const lead = await firstLead(kit);
    await kit.openCard('leads', lead.id);
    await page.getByRole('button', { name: 'Task', exact: true }).click();
    await page.getByRole('textbox', { name: 'What is to be done' }).fill('Measure the roof');
    await page.getByRole('button', { name: 'Set task' }).click();
    const task = page.locator('.card-task').filter({ hasText: 'Measure the roof' });
    await task.getByPlaceholder('Result').fill('120 m²');
    await task.getByRole('button', { name: 'Complete' }).click();
    await expect(page.locator('.feed-note_task').getByText('120 m²')).toBeVisible();
    await expect(page.locator('.notes-wrapper__scroller')).toBeFocused();
  });

  test('moves the lead to another stage at once, when the fields that it requires are filled', async ({
    kit,
    page,
  }) => {
    const lead = await firstLead(kit);
    const { pipeline_id } = await kit.api<{ pipeline_id: number }>('GET', `/api/v4/leads/${lead.id}`);
    const fields = await kit.api<{ _embedded: { custom_fields: readonly { id: number }[] } }>(
      'POST',
      '/api/v4/leads/custom_fields',
      [{ name: 'Deposit', type: 'numeric', required_statuses: [{ pipeline_id, status_id: 142 }] }],
    );
    await kit.openCard('leads', lead.id);
    const win = async () => {
      await page.locator('.card-stage__button').click();
      await page.getByRole('menuitem', { name: 'Closed - won' }).first().click();
    };
    await win();
    await expect(page.locator('.card-stage__button')).toBeFocused();
    await expect(page.locator('.card-stage').getByRole('alert')).toContainText('Deposit');
    await kit.api('PATCH', `/api/v4/leads/${lead.id}`, {
      custom_fields_values: [{ field_id: fields._embedded.custom_fields[0]?.id, values: [{ value: 5 }] }],
    });
    await win();
    await expect(page.locator('.card-stage__name')).toHaveText('Closed - won');
    expect(await kit.api('GET', `/api/v4/leads/${lead.id}`)).toMatchObject({ status_id: 142 });
    await page.getByLabel('Deposit').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('.card-save').getByRole('alert')).toContainText('Deposit');
  });

  test('links a contact, makes a new one, and unlinks it', async ({ kit, page }) => {
    const lead = await firstLead(kit);
    await kit.openCard('leads', lead.id);
    const contacts = page.locator('#contacts_list form.js-linked-form');
    const before = await contacts.count();
    await page.getByPlaceholder('Add contact').fill('Brand new person');
    await page.getByRole('menuitem', { name: 'Create “Brand new person”' }).click();
    await expect(contacts).toHaveCount(before + 1);
    const added = contacts.filter({ has: page.locator('input[value="Brand new person"]') });
    await added.getByRole('button', { name: 'Unlink' }).click();
    await expect(contacts).toHaveCount(before);
  });

  test('adds a tag and takes it away', async ({ kit, page }) => {
    const lead = await firstLead(kit);
    await kit.openCard('leads', lead.id);
    await page.getByRole('button', { name: '+ tag' }).click();
    await page.getByRole('textbox', { name: '+ tag' }).fill('from the card');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove tag from the card' }).click();
    await expect(page.locator('.card-tags').getByText('from the card')).toBeHidden();
  });

  test('is deleted to the recycle bin', async ({ kit, page }) => {
    const lead = await firstLead(kit);
    await kit.openCard('leads', lead.id);
    await page.getByRole('button', { name: 'Card menu' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(page).toHaveURL(`${kit.url}/leads/pipeline/`);
    await kit.open('/leads/trash/');
    await expect(page.locator(`.js-item-id-${lead.id}`)).toBeVisible();
  });

  test('says that a lead does not exist', async ({ kit, page }) => {
    await kit.open('/leads/detail/1');
    await expect(page.getByRole('heading', { name: 'No such card' })).toBeVisible();
  });

  test('never shows a blank page when the CRM fails', async ({ kit, page }) => {
    const lead = await firstLead(kit);
    await page.route('**/api/v4/leads/*', (route) => route.fulfill({ status: 500, body: 'out of order' }));
    await kit.openCard('leads', lead.id);
    await expect(page.getByRole('alert')).toContainText('500');
    await expect(page.locator('#widgets_block')).toBeAttached();
    await page.unroute('**/api/v4/leads/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.js-card-name')).toHaveValue(lead.name);
  });
});

test('a new contact starts with the phone of the address', async ({ kit, page }) => {
  await kit.open('/contacts/add/?phone=%2B15550199');
  await expect(page.locator('.phone_wrapper input[type=text]')).toHaveValue('+15550199');
  await page.locator('.js-card-name').fill('Caller');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/\/contacts\/detail\/\d+$/);
  const id = Number(new URL(page.url()).pathname.split('/').pop());
  expect(await contactPhone(kit, id)).toBe('+15550199');
});

test.describe('with a widget', () => {
  test.use({ widgets: ['tests/widgets/trace'] });

  test('every kind of card runs it and shows it in the panel', async ({ kit, page }) => {
    for (const entity of ['leads', 'contacts', 'companies', 'customers'] as const) {
      await kit.openCard(entity);
      const names = (await trace(page)).map((call) => call.name);
      expect(names.slice(0, 3)).toEqual(['render', 'init', 'bind_actions']);
      await expect(page.locator('#widgets_block .kit-trace')).toBeVisible();
    }
  });

  test('the menu of a phone offers its action', async ({ kit, page }) => {
    await kit.openCard('leads');
    const phone = page.locator('.phone_wrapper input[type=text]').first();
    const number = await phone.inputValue();
    await phone.click();
    await page.getByRole('menuitem', { name: /trace/i }).first().click();
    const call = (await trace(page)).find((one) => one.name === 'add_action:phone');
    expect(call?.args).toMatchObject([{ value: number }]);
  });

  test('an SMS goes through its source and becomes a note', async ({ kit, page }) => {
    await kit.openCard('leads');
    await page.locator('.js-switcher-source').first().click();
    await page.locator('.feed-compose textarea[name=message]').fill('On our way');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.locator('.feed-note_sms').getByText('On our way')).toBeVisible();
    const call = (await trace(page)).find((one) => one.name === 'add_source:sms');
    expect(call?.args).toMatchObject([{ message: 'On our way' }]);
  });

  test('its tab loads, searches, links, counts and unlinks elements', async ({ kit, page }) => {
    const lead = await firstLead(kit);
    await kit.open(`/leads/detail/${lead.id}?tab=${kit.code}`);
    const table = page.locator('.card-sdk__table');
    await expect(table.getByText('Oak table')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Find and add' }).fill('chair');
    await page.getByRole('menuitem', { name: /Ash chair/ }).click();
    await table
      .getByRole('row', { name: /Ash chair/ })
      .getByRole('spinbutton')
      .fill('3');
    await table
      .getByRole('row', { name: /Ash chair/ })
      .getByRole('spinbutton')
      .blur();
    await table.getByRole('button', { name: 'Remove Ash chair' }).click();
    await expect(table.getByText('Ash chair')).toBeHidden();

    const calls = await trace(page);
    const of = (name: string) => calls.filter((call) => call.name === name).map((call) => call.args);
    expect(of('loadElements')).toEqual([[{ id: 2, type: 'leads' }, lead.id]]);
    expect(of('searchDataInCard')).toEqual([['chair', 2, lead.id]]);
    const part = (quantity: number) => ({
      from: 'leads',
      from_id: lead.id,
      quantity,
      to_id: 2,
      to_widget_id: kit.code,
    });
    expect(of('linkCard')).toEqual([
      [{ link: [part(1)], unlink: [] }],
      [{ link: [part(3)], unlink: [] }],
      [{ link: [], unlink: [part(3)] }],
    ]);
  });

  test('a value that a widget writes into a field is stored', async ({ kit, page }) => {
    const lead = await firstLead(kit);
    await kit.openCard('leads', lead.id);
    await page.evaluate(() => {
      const { jQuery } = globalThis as unknown as {
        jQuery: (selector: string) => { val(text: string): { trigger(name: string): void } };
      };
      jQuery('input[name="lead[PRICE]"]').val('777').trigger('change');
    });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(() => kit.api<{ price: number }>('GET', `/api/v4/leads/${lead.id}`).then((one) => one.price))
      .toBe(777);
  });
});
