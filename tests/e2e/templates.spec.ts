import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWidget } from '@kommo-widget/sdk/build';
import { expect, test } from '@kommo-widget/testing/playwright';

interface Linked {
  readonly _embedded: {
    readonly leads: { readonly id: number }[];
    readonly contacts: { readonly id: number }[];
  };
}
interface Lead {
  readonly price: number;
  readonly status_id: number;
}
interface Tasks {
  readonly _embedded: { readonly tasks: { readonly text: string; readonly entity_type: string }[] };
}

test.describe('the template typescript', () => {
  let folder: string;
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kit-e2e-'));
    cpSync('templates/typescript', folder, { recursive: true });
    await buildWidget(folder);
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    widgets: async ({}, use) => use([{ path: folder, code: 'value' }]),
  });

  test('sums what is open of the contact, as the API has it', async ({ kit, page }) => {
    await kit.openCard();
    const leadId = new URL(page.url()).pathname.split('/').at(-1);
    const { contacts } = (await kit.api<Linked>('GET', `/api/v4/leads/${leadId}?with=contacts`))._embedded;
    const { leads } = (await kit.api<Linked>('GET', `/api/v4/contacts/${contacts[0]?.id}?with=leads`))
      ._embedded;
    const all = await Promise.all(leads.map(({ id }) => kit.api<Lead>('GET', `/api/v4/leads/${id}`)));
    const open = all.filter(({ status_id }) => ![142, 143].includes(status_id));
    const sum = open.reduce((total, { price }) => total + price, 0);
    await expect(page.locator('.customer-value__open')).toHaveText(
      `Open: $${sum.toLocaleString('en')} in ${open.length} leads`,
    );
    expect(kit.reports.filter(({ type }) => type === 'host-gap' || type === 'problem')).toEqual([]);
  });

  test('creates a task for the contact', async ({ kit, page }) => {
    await kit.openCard();
    await page.getByRole('button', { name: 'Create a follow-up task' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Task created' })).toBeVisible();
    const { tasks } = (await kit.api<Tasks>('GET', '/api/v4/tasks?order[id]=desc&limit=1'))._embedded;
    expect(tasks[0]?.entity_type).toBe('contacts');
    expect(tasks[0]?.text).toMatch(/^Talk to .+ about the open leads$/);
  });

  test('refuses settings that make no sense, and stores those that do', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#value');
    const field = page.locator('input[name="key_customer_from"]');
    await field.fill('-5');
    await page.locator('.js-widget-save').click();
    await expect(page.getByText('Settings were not saved')).toBeVisible();
    await field.fill('1500');
    await expect(page.locator('.customer-value-preview')).toContainText('$1,500');
    await page.locator('.js-widget-save').click();
    const stored = () =>
      kit.api<{ settings: { key_customer_from?: string } }>('GET', '/api/v4/widgets/value');
    await expect.poll(async () => (await stored()).settings.key_customer_from).toBe('1500');
  });
});

test.describe('a widget of several modules', () => {
  test.use({ widgets: ['tests/widgets/modules'] });

  test('draws its own form with controls, and stores what onSave made of it', async ({ kit, page }) => {
    await kit.open('/settings/widgets/#modules');
    const form = page.locator('#modules_custom_content');
    await form.locator('textarea').fill('Budget\n\n  Date  ');
    await form.locator('.control--select--button').click();
    await form.locator('li[data-value="strict"]').click();
    await page.locator('.js-widget-save').click();
    const stored = () => kit.api<{ settings: { conf?: string } }>('GET', '/api/v4/widgets/modules');
    await expect
      .poll(async () => JSON.parse((await stored()).settings.conf ?? 'null'))
      .toEqual({ items: ['Budget', 'Date'], mode: 'strict', hint: true });
  });

  test('ticks its checkboxes and writes a note', async ({ kit, page }) => {
    await kit.openCard();
    const leadId = new URL(page.url()).pathname.split('/').at(-1);
    const block = page.locator('.kit-checklist');
    await block.getByText('Budget').click();
    await block.getByText('Date', { exact: true }).click();
    await block.getByText('Write to the feed').click();
    await expect(block).toContainText('Written.');
    const notes = await kit.api<{ _embedded: { notes: { params: { text?: string } }[] } }>(
      'GET',
      `/api/v4/leads/${leadId}/notes?order[id]=desc&limit=1`,
    );
    expect(notes._embedded.notes[0]?.params.text).toBe('Budget, Date');
    expect(kit.reports.filter(({ type }) => type === 'host-gap' || type === 'problem')).toEqual([]);
  });
});
