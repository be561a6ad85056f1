// Prints what fifty page switches, and fifty installs and uninstalls, leave behind in the page: listeners, nodes,
// memory after garbage collection, timers that still run. `per round` is what matters: what stays is a leak.
//
//   node bench/leaks.mjs [--rounds 50] [--widgets tests/widgets/runtime,templates/vanilla]
import { parseArgs } from 'node:util';
import { launchBrowser } from './lib/browser.mjs';
import { census, countTimers } from './lib/census.mjs';
import { KIT, startServer } from './lib/processes.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    widgets: { type: 'string', default: 'tests/widgets/runtime,templates/vanilla' },
  },
});
const ROUNDS = Number(options.rounds);
/** Modules are loaded, caches filled and lazy parts made before anything is counted. */
const WARM = 6;

const server = await startServer(
  [...KIT, 'dev', ...options.widgets.split(','), '--json', '--port', '0'],
  /^(\{.*\})\n/,
);
const { url, card, token, widgets } = JSON.parse(server.match[1]);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await countTimers(page);
  await page.goto(card);
  await page.waitForFunction(() => window.APP?.widgets?.loaded === true);
  const home = new URL(card).pathname;

  const go = (path) =>
    page.evaluate(
      (to) =>
        new Promise((done) => {
          $(document).one('widgets:load', () => {
            const look = () => (APP.widgets.loaded ? done() : requestAnimationFrame(look));
            look();
          });
          APP.router.navigate(to, { trigger: true });
        }),
      path,
    );
  const api = (method, path, body) =>
    fetch(new URL(path, url.replace(/\/\/[^:/]+/, '//127.0.0.1')), {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
  const runs = (code, wanted) =>
    page.waitForFunction(([one, is]) => one in window.APP.widgets.list === is, [code, wanted]);

  const PAGES = [
    '/leads/list/',
    '/leads/pipeline/',
    '/contacts/list/contacts/',
    '/todo/list/',
    '/settings/widgets/',
    '/dashboard/',
  ];
  const [{ code }] = widgets;
  const rows = [
    [
      'page switches',
      2,
      async (round) => {
        await go(PAGES[round % PAGES.length]);
        await go(home);
      },
    ],
    [
      'install + uninstall',
      1,
      async () => {
        await api('DELETE', `/api/v4/widgets/${code}`);
        await runs(code, false);
        await api('POST', `/api/v4/widgets/${code}`, {});
        await runs(code, true);
      },
    ],
  ];
  console.log(
    `${''.padEnd(22)}${['listeners', 'nodes', 'heap KB', 'timers'].map((name) => name.padStart(20)).join('')}`,
  );
  for (const [name, steps, round] of rows) {
    const turns = Math.ceil(ROUNDS / steps);
    for (let warm = 0; warm < WARM; warm += 1) await round(warm);
    const before = await census(page);
    for (let turn = 0; turn < turns; turn += 1) await round(turn);
    const after = await census(page);
    const cells = ['listeners', 'nodes', 'heap', 'timers'].map((key) => {
      const grown = after[key] - before[key];
      return `${before[key]} ${grown < 0 ? '−' : '+'}${Math.abs(grown)}`.padStart(20);
    });
    console.log(`${`${turns * steps} ${name}`.padEnd(22)}${cells.join('')}`);
  }
} finally {
  await browser.close();
  await server.stop();
}
