import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@kommo-widget/testing/playwright';

const folder = mkdtempSync(join(tmpdir(), 'kit-swap-'));
cpSync('tests/widgets/trace', folder, { recursive: true });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.use({ widgets: [{ path: folder, code: 'trace' }] });
// All of them edit the one folder.
test.describe.configure({ mode: 'serial' });

/** Saves script.js as an editor would, so that what the widget draws says `word`. */
function edit(word: string): void {
  const file = join(folder, 'script.js');
  const original = readFileSync(join('tests/widgets/trace', 'script.js'), 'utf8');
  writeFileSync(file, original.replace(/(: \$\{name\})(<\/p>)/, `$1 ${word}$2`));
}

test('an open settings modal shows the new form and keeps what was typed', async ({ kit, page }) => {
  await kit.open('/settings/widgets/#trace');
  await page.locator('input[name=login]').fill('typed');
  edit('modal');
  await expect(page.locator('#trace_custom_content')).toContainText('settings modal');
  await expect(page.locator('input[name=login]')).toHaveValue('typed');
});

test('the own page of the widget is drawn anew into an empty place', async ({ kit, page }) => {
  await kit.open('/settings/advanced/trace');
  edit('page');
  await expect(page.locator('#work-area-trace')).toContainText('advancedSettings page');
  await expect(page.locator('#work-area-trace .kit-trace')).toHaveCount(1);
});

test('the form of a trigger is handed to the new version', async ({ kit, page }) => {
  await kit.open('/settings/pipeline/leads/?trigger=trace');
  await page.locator('input[name=message]').fill('typed');
  const asked = () =>
    page.evaluate(
      () =>
        (globalThis as unknown as { __trace: { name: string }[] }).__trace.filter(
          ({ name }) => name === 'dpSettings',
        ).length,
    );
  await expect.poll(asked).toBe(1);
  edit('trigger');
  await expect.poll(asked).toBe(2);
  await expect(page.locator('input[name=message]')).toHaveValue('typed');
});
