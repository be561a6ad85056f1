import { expect, type Kit, test } from '@kommo-widget/testing/playwright';
import type { Page } from '@playwright/test';
import { firstLead } from './support/crm.ts';

interface Values {
  readonly custom_fields_values:
    | readonly { readonly field_id: number; readonly values: readonly Record<string, unknown>[] }[]
    | null;
}

const idOf = (reply: { _embedded: Record<string, readonly { id: number }[]> }, name: string): number =>
  reply._embedded[name]?.[0]?.id ?? 0;

async function addField(kit: Kit, field: object): Promise<number> {
  const path = '/api/v4/leads/custom_fields';
  return idOf(await kit.api('POST', path, [field]), 'custom_fields');
}

const row = (page: Page, id: number) => page.locator(`.linked-form__field[data-id="${id}"]`);

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Save' })).toBeHidden();
};

const stored = async (kit: Kit, lead: number, field: number) =>
  (await kit.api<Values>('GET', `/api/v4/leads/${lead}`)).custom_fields_values?.find(
    (one) => one.field_id === field,
  )?.values;

test('a link to a contact is found by its name', async ({ kit, page }) => {
  const { id } = await firstLead(kit);
  const field = await addField(kit, { name: 'Partner', type: 'linked_entity', search_in: 'contacts' });
  const made = await kit.api<{ _embedded: { contacts: { id: number }[] } }>('POST', '/api/v4/contacts', [
    { name: 'Zoe Partner' },
  ]);
  await kit.openCard('leads', id);
  const input = row(page, field).getByRole('combobox');
  await input.fill('Zoe');
  const option = row(page, field).locator('option');
  await expect(option).toHaveCount(1);
  await input.fill(String(await option.getAttribute('value')));
  await save(page);
  expect(await stored(kit, id, field)).toEqual([
    {
      value: expect.objectContaining({
        name: 'Zoe Partner',
        entity_id: idOf(made, 'contacts'),
        entity_type: 'contacts',
      }),
    },
  ]);
});

test('a chain of lists takes one element of each', async ({ kit, page }) => {
  const { id } = await firstLead(kit);
  const catalog = idOf(await kit.api('POST', '/api/v4/catalogs', [{ name: 'Regions' }]), 'catalogs');
  const element = idOf(
    await kit.api('POST', `/api/v4/catalogs/${catalog}/elements`, [{ name: 'North' }]),
    'elements',
  );
  const field = await addField(kit, {
    name: 'Region',
    type: 'chained_list',
    chained_lists: [{ title: 'Region', catalog_id: catalog, parent_catalog_id: 0 }],
  });
  await kit.openCard('leads', id);
  await row(page, field).locator('.control--select--button').click();
  await row(page, field).locator('li', { hasText: 'North' }).click();
  await save(page);
  expect(await stored(kit, id, field)).toEqual([
    expect.objectContaining({ catalog_id: catalog, catalog_element_id: element }),
  ]);
});

test('a file is uploaded and taken away again', async ({ kit, page }) => {
  const { id } = await firstLead(kit);
  const field = await addField(kit, { name: 'Contract', type: 'file' });
  await kit.openCard('leads', id);
  await row(page, field)
    .locator('input[type=file]')
    .setInputFiles({ name: 'contract.txt', mimeType: 'text/plain', buffer: Buffer.from('signed') });
  await expect(row(page, field)).toContainText('contract.txt');
  await save(page);
  expect(await stored(kit, id, field)).toEqual([
    { value: expect.objectContaining({ file_name: 'contract.txt', file_uuid: expect.any(String) }) },
  ]);
  await row(page, field).getByRole('button', { name: 'Remove the file' }).click();
  await save(page);
  expect(await stored(kit, id, field)).toBeUndefined();
});

test('tracking data are written as a text', async ({ kit, page }) => {
  const { id } = await firstLead(kit);
  const field = await addField(kit, { name: 'Campaign', type: 'tracking_data' });
  await kit.openCard('leads', id);
  await row(page, field).getByRole('textbox').fill('spring');
  await save(page);
  expect(await stored(kit, id, field)).toEqual([{ value: 'spring' }]);
});
