import type { Page } from 'playwright-core';

/** What a person might type, by the type or the name of the input. */
const VALUES: readonly (readonly [pattern: RegExp, value: string])[] = [
  [/mail/i, 'me@example.com'],
  [/phone|tel/i, '+15550100'],
  [/url|link|host|domain|server/i, 'https://example.com'],
  [/pass|secret/i, 'secret-1'],
  [/num|price|sum|port|days|\bcount\b|\bid\b|_id\b/i, '1'],
];
const ANYTHING = 'Test';

const INPUTS =
  'input[type=text], input[type=password], input[type=email], input[type=tel], input[type=url], input[type=number], input:not([type]), textarea';

/** Fills every empty and visible text input below `where` with something that fits its name. */
export async function fillEmpty(page: Page, where: string): Promise<void> {
  for (const input of await page.locator(where).locator(INPUTS).filter({ visible: true }).all()) {
    const about = await input.evaluate((element) => {
      const { value, name, type, readOnly, disabled } = element as HTMLInputElement;
      return value === '' && !readOnly && !disabled ? `${name} ${type}` : undefined;
    });
    if (about === undefined) continue;
    const value = about.endsWith(' number') ? '1' : VALUES.find(([pattern]) => pattern.test(about))?.[1];
    // A widget may replace its form while it is being filled.
    await input.fill(value ?? ANYTHING, { timeout: 500 }).catch(() => {});
  }
}
