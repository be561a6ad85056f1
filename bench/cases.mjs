import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { shown, watchfulPage } from './lib/browser.mjs';
import { editFirstLine, inCopy } from './lib/folders.mjs';
import { KIT, ROOT, startServer, timeProcess } from './lib/processes.mjs';

/**
 * A row of the table. `run` gives one time in milliseconds, or several that one start was enough for.
 *
 * @typedef {{ name: string, run: (browser: import('playwright-core').Browser) => Promise<number | number[]> }} Case
 */

const EDITS = 10;

/** Milliseconds between two edits of a file. */
const PAUSE = 250;

/** The widget of `npm start`, and beside it the least that Vite and Preact can be. */
const kit = {
  name: 'kommo-widget dev',
  source: join(ROOT, 'templates/vanilla'),
  text: 'Plan a follow-up',
  edited: 'templates/panel.twig',
  async start(folder) {
    const { match, stop } = await startServer(
      [...KIT, 'dev', folder, '--json', '--port', '0'],
      /^(\{.*\})\n/,
    );
    return { url: JSON.parse(match[1]).card, stop };
  },
};
const bare = {
  name: 'Vite + Preact',
  source: join(ROOT, 'bench/vite-preact'),
  text: 'text 0',
  edited: 'Card.jsx',
  async start(folder) {
    const vite = [process.execPath, join(ROOT, 'node_modules/vite/bin/vite.js'), folder, '--port', '0'];
    const { match, stop } = await startServer(
      [...vite, '--host', '127.0.0.1'],
      /(http:\/\/127\.0\.0\.1:\d+\/)/,
    );
    return { url: match[1], stop };
  },
};

/** From the start of the process to the widget on the page; the browser is there already. */
const startToVisible = ({ name, source, text, start }) => ({
  name: `start to visible: ${name}`,
  run: (browser) =>
    inCopy(source, async (folder) => {
      const page = await watchfulPage(browser);
      const started = performance.now();
      const server = await start(folder);
      await page.goto(server.url, { waitUntil: 'commit' });
      await shown(page, text);
      const ms = performance.now() - started;
      await page.close();
      await server.stop();
      return ms;
    }),
});

/** From the write of a file to the new text on the page, which is not loaded anew. */
const saveToVisible = ({ name, source, text, edited, start }) => ({
  name: `save to visible: ${name}`,
  run: (browser) =>
    inCopy(source, async (folder) => {
      const page = await watchfulPage(browser);
      const server = await start(folder);
      await page.goto(server.url);
      await shown(page, text);
      await page.evaluate(() => Object.assign(window, { __same: true }));
      const times = [];
      for (let edit = 1; edit <= EDITS; edit += 1) {
        // Nobody saves twenty times a second, and Vite's watcher drops a second change within 50 ms of the first.
        await pause(PAUSE);
        const seen = shown(page, `edited ${edit} times`);
        const started = performance.now();
        editFirstLine(join(folder, edited), `edited ${edit} times`);
        await seen;
        times.push(performance.now() - started);
      }
      if (!(await page.evaluate(() => window.__same))) throw new Error(`${name}: the page was loaded anew`);
      await page.close();
      await server.stop();
      return times;
    }),
});

/** A warm page load: navigation to the widget's text. */
const pageLoad = ({ name, source, text, start }) => ({
  name: `page load: ${name}`,
  run: (browser) =>
    inCopy(source, async (folder) => {
      const server = await start(folder);
      const page = await watchfulPage(browser);
      const times = [];
      for (let load = 0; load <= EDITS; load += 1) {
        const started = performance.now();
        await page.goto(server.url, { waitUntil: 'commit' });
        await shown(page, text);
        times.push(performance.now() - started);
      }
      await page.close();
      await server.stop();
      return times.slice(1);
    }),
});

/** From the click on a lead in the board to the widget's text in its card, in a page that stays. */
const pageSwitch = ({ name, source, text, start }) => ({
  name: `page switch: ${name}`,
  run: (browser) =>
    inCopy(source, async (folder) => {
      const server = await start(folder);
      const page = await watchfulPage(browser);
      await page.goto(server.url);
      await shown(page, text);
      const times = [];
      for (let turn = 0; turn <= EDITS; turn += 1) {
        await page.locator('#nav_menu a[href="/leads/pipeline/"]').click();
        await page.locator('a.pipeline_leads__item').first().waitFor();
        await page.waitForFunction(() => window.APP.widgets.loaded);
        times.push(
          await page.evaluate(async (wanted) => {
            const started = performance.now();
            document.querySelector('a.pipeline_leads__item').click();
            await window.__shown(wanted);
            return performance.now() - started;
          }, text),
        );
      }
      await page.close();
      await server.stop();
      return times.slice(1);
    }),
});

const wholeProcess = (name, ...command) => ({ name, run: () => timeProcess(command) });

/** @type {readonly Case[]} */
export const CASES = [
  wholeProcess('node -e 0', process.execPath, '-e', '0'),
  wholeProcess('kommo-widget --version', ...KIT, '--version'),
  wholeProcess('kommo-widget validate', ...KIT, 'validate', kit.source),
  {
    name: 'kommo-widget pack',
    run: () =>
      inCopy(kit.source, (folder) => timeProcess([...KIT, 'pack', folder, '--out', join(folder, 'x.zip')])),
  },
  startToVisible(bare),
  startToVisible(kit),
  pageLoad(bare),
  pageLoad(kit),
  pageSwitch(kit),
  saveToVisible(bare),
  saveToVisible(kit),
];
