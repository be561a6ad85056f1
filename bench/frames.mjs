// How smoothly lists scroll that hold 100,000 leads: time between frames, and the work of the page in each.
//
//   node bench/frames.mjs [--leads 100000]
import { parseArgs } from 'node:util';
import { startServer } from '../packages/server/dist/index.js';
import { launchBrowser } from './lib/browser.mjs';
import { median, rounded } from './lib/numbers.mjs';

const { values: options } = parseArgs({ options: { leads: { type: 'string', default: '100000' } } });
const FRAMES = 300;
/** Pixels a frame: a wheel in use, a fling, and the thumb of the scroll bar pulled through. */
const SPEEDS = [40, 300, 3000];
const PLACES = [
  { name: 'list', path: '/leads/list/', box: '.list__table__holder' },
  { name: 'board', path: '/leads/pipeline/', box: '.pipeline_cell:nth-child(2) .pipeline_items__list' },
];

const server = await startServer({ port: 0, lint: false, watch: false, crm: { scenario: 'empty', seed: 1 } });
const browser = await launchBrowser();
try {
  await seed(Number(options.leads));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const metrics = await threadTime(page);
  console.log('place   px a frame   median   p95   worst   over 25 ms   work a frame (ms)');
  for (const { name, path, box } of PLACES) {
    await page.goto(server.url + path);
    await page.waitForFunction(() => window.APP?.widgets.loaded);
    for (const speed of SPEEDS) {
      const before = await metrics();
      const frames = await page.evaluate(scroll, [box, speed, FRAMES]);
      const work = ((await metrics()) - before) / FRAMES;
      const sorted = [...frames].sort((a, b) => a - b);
      const p95 = sorted[Math.floor(sorted.length * 0.95)];
      const over = frames.filter((ms) => ms > 25).length;
      console.log(
        `${name.padEnd(7)} ${String(speed).padStart(10)} ${rounded(median(frames)).padStart(8)} ${rounded(p95).padStart(5)} ` +
          `${rounded(sorted.at(-1)).padStart(7)} ${`${over} of ${frames.length}`.padStart(12)} ${rounded(work).padStart(19)}`,
      );
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/** Adds leads through the API, 250 at a time, spread over the stages of the main pipeline. */
async function seed(count) {
  const ask = async (method, path, body) => {
    const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' };
    const request = new Request(server.url + path, { method, headers, body: body && JSON.stringify(body) });
    const reply = await server.crm.fetch(request);
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    return reply.json();
  };
  const [pipeline] = (await ask('GET', '/api/v4/leads/pipelines'))._embedded.pipelines;
  const stages = pipeline._embedded.statuses.filter(({ type }) => type === 0);
  for (let from = 0; from < count; from += 250) {
    const leads = Array.from({ length: Math.min(250, count - from) }, (_, index) => ({
      name: `Lead ${from + index} of a very long list`,
      price: index * 7,
      status_id: stages[index % stages.length].id,
      pipeline_id: pipeline.id,
    }));
    await ask('POST', '/api/v4/leads', leads);
  }
}

/** Returns a function that tells how many ms the page's main thread has worked; waiting for the processor is no work. */
async function threadTime(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await devtools.send('Performance.enable');
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

/** In the page: moves a box on in every frame and gives the times between them. */
function scroll([selector, step, frames]) {
  const box = document.querySelector(selector);
  return new Promise((done) => {
    const times = [];
    let last = performance.now();
    const frame = () => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      box.scrollTop += step;
      if (times.length < frames) requestAnimationFrame(frame);
      else done(times.slice(1));
    };
    requestAnimationFrame(frame);
  });
}
