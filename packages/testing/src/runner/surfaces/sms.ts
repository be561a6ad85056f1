import type { Surface } from '../surface.ts';

/** The widget as sender of the system's messages: a test message is sent, and the answer of its endpoint awaited. */
export const sms: Surface = {
  location: 'sms',
  url: ({ code }) => `/settings/communications/?sms=${code}`,
  async use({ page, click, target }) {
    const entry = `#system_sms [data-code="${target.code}"]`;
    if (await click(`${entry} [type=submit]`))
      await page.locator(`${entry} output:not(:empty)`).waitFor({ timeout: 3_000 });
  },
  roots: (code) => [`#system_sms [data-code="${code}"]`],
};
