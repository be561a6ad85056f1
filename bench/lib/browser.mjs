import { launchOptions } from '@kommo-widget/testing';
import { chromium } from 'playwright-core';

export const launchBrowser = () => chromium.launch(launchOptions());

/** A page on which `window.__shown(text)` resolves as soon as the document shows that text. */
export async function watchfulPage(browser) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    window.__shown = (text) =>
      new Promise((done, fail) => {
        setTimeout(() => fail(new Error(`the page did not show “${text}” within 20 s`)), 20_000);
        const look = () => (document.body?.textContent ?? '').includes(text) && done();
        new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
        look();
      });
  });
  return page;
}

/** Resolves when the page shows the text, and rejects when it never does: a benchmark must end. */
export const shown = (page, text) => page.evaluate((wanted) => window.__shown(wanted), text);
