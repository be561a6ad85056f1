// Prints medians of what a person waits for, beside what others take on the same machine in the same round.
//
//   node bench/bench.mjs [--rounds 5] [--only <part of a name>] [--json]
import { parseArgs } from 'node:util';
import { CASES } from './cases.mjs';
import { launchBrowser } from './lib/browser.mjs';
import { median, rounded } from './lib/numbers.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' }, json: { type: 'boolean' } },
});
const cases = CASES.filter(({ name }) => options.only === undefined || name.includes(options.only));
const times = new Map(cases.map(({ name }) => [name, []]));

const browser = await launchBrowser();
// Round by round and not case by case: a slow moment of the machine then hits all of them. The first one warms up.
for (let round = 0; round <= Number(options.rounds); round += 1) {
  for (const { name, run } of cases) {
    const result = await run(browser);
    if (round > 0) times.get(name).push(...[result].flat());
  }
}
await browser.close();

const rows = cases.map(({ name }) => {
  const all = times.get(name);
  return { name, median: median(all), min: Math.min(...all), max: Math.max(...all), runs: all.length };
});
if (options.json) {
  console.log(JSON.stringify(rows, null, 2));
} else {
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`${'median ms'.padStart(width + 12)}   min – max      n`);
  for (const { name, median: middle, min, max, runs } of rows) {
    const range = `${rounded(min)} – ${rounded(max)}`;
    console.log(`${name.padEnd(width)}  ${rounded(middle).padStart(9)}   ${range.padEnd(14)} ${runs}`);
  }
}
