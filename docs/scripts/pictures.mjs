/**
 * Takes the pictures of README and guides: `npm run build && node docs/scripts/pictures.mjs`. They show this kit and
 * its templates, nothing of anybody else.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startServer } from '../../packages/server/dist/index.js';
import { launchOptions, waitForWidgets } from '../../packages/testing/dist/index.js';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const folder = path('../images/');

const server = await startServer({
  port: 0,
  watch: false,
  widgets: [{ path: path('../../templates/vanilla'), name: 'next_step' }],
  crm: { seed: 1 },
});
const browser = await chromium.launch(launchOptions());
try {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(server.card);
  await waitForWidgets(page);
  await page.getByText('Plan a follow-up').waitFor();
  await page.screenshot({ path: `${folder}lead-card.png`, animations: 'disabled' });

  await page.goto(server.inspector);
  await page.frameLocator('iframe').first().getByText('Plan a follow-up').waitFor();
  await page.getByRole('tab', { name: /^Callbacks/ }).click();
  await page.screenshot({ path: `${folder}inspector.png`, animations: 'disabled' });
} finally {
  await browser.close();
  await server.close();
}
