// The least that a program with a browser can do: start it, open a page, take a picture, close.
import { launchBrowser } from './browser.mjs';

const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto('data:text/html,<p>text');
await page.screenshot();
await browser.close();
