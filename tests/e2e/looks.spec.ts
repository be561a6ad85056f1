import { expect, test } from '@kommo-widget/testing/playwright';
import { brokenRules } from './support/axe.ts';

const PAGES = [
  '/leads/pipeline/',
  '/leads/list/',
  '/contacts/list/contacts/',
  '/customers/list/',
  '/todo/line/',
  '/todo/list/',
  '/todo/calendar/',
  '/catalogs/',
  '/dashboard/',
  '/mail/',
  '/contacts/add/',
];

test.use({ widgets: ['tests/widgets/trace'] });

// A theme changes colours and nothing else.
for (const [theme, rules] of [['light'], ['dark', ['color-contrast']]] as const) {
  test(`every page can be read by everybody, ${theme}`, async ({ kit, page }) => {
    test.slow();
    const card = new URL(kit.server.card).pathname;
    for (const path of [card, `${card}?tab=${kit.code}`, ...PAGES]) {
      await kit.open(`${path}${path.includes('?') ? '&' : '?'}__theme=${theme}`);
      expect(await brokenRules(page, rules), path).toEqual([]);
    }
  });
}

test('no page is wider than its window, and no text is smaller than 13 px', async ({ kit, page }) => {
  test.slow();
  for (const path of [new URL(kit.server.card).pathname, ...PAGES]) {
    await kit.open(path);
    for (const width of [1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, `${path} at ${width} px`).toBeLessThanOrEqual(width);
    }
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('#page_holder *')]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 13)
        .map((element) => `${element.tagName} ${element.className}`),
    );
    expect(small, path).toEqual([]);
  }
});
