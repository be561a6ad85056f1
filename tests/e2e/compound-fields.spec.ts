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

test('an element of a list links to a contact that is found by its name', async ({ kit, page }) => {
  const catalog = idOf(await kit.api('POST', '/api/v4/catalogs', [{ name: 'Rooms' }]), 'catalogs');
  const path = `/api/v4/catalogs/${catalog}`;
  const field = idOf(
    await kit.api('POST', `${path}/custom_fields`, [
      { name: 'Partner', type: 'linked_entity', search_in: 'contacts' },
    ]),
    'custom_fields',
  );
  const element = idOf(await kit.api('POST', `${path}/elements`, [{ name: 'Blue room' }]), 'elements');
  const zoe = idOf(await kit.api('POST', '/api/v4/contacts', [{ name: 'Zoe Partner' }]), 'contacts');
  await kit.open(`/catalogs/${catalog}`);
  await page.getByRole('button', { name: 'Blue room' }).click();
  const input = row(page, field).getByRole('combobox');
  await input.fill('Zoe');
  const option = row(page, field).locator('option');
  await expect(option).toHaveCount(1);
  await input.fill(String(await option.getAttribute('value')));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.catalog-editor')).toHaveCount(0);
  const { custom_fields_values } = await kit.api<Values>('GET', `${path}/elements/${element}`);
  expect(custom_fields_values?.[0]?.values).toEqual([
    {
      value: expect.objectContaining({ name: 'Zoe Partner', entity_id: zoe, entity_type: 'contacts' }),
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
