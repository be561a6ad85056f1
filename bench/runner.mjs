// Prints what the surface runner takes: the whole process on a small widget, and each further surface of one that
// declares every location. Beside it the floor of the same round: a browser that opens, takes a picture and closes.
//
//   node bench/runner.mjs [--rounds 5] [--json]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, rounded } from './lib/numbers.mjs';
import { KIT, ROOT, timeProcess } from './lib/processes.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, json: { type: 'boolean' } },
});

const out = mkdtempSync(join(tmpdir(), 'kit-bench-'));
const test = (widget) => timeProcess([...KIT, 'test', join(ROOT, widget), '--out', out]);
const report = () => JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')).widgets[0].surfaces;

const times = { floor: [], cold: [], all: [], further: [] };
for (let round = 0; round <= Number(options.rounds); round += 1) {
  const floor = await timeProcess([process.execPath, join(ROOT, 'bench/lib/bare-picture.mjs')]);
  const cold = await test('templates/vanilla');
  const surfaces = report().length;
  const all = await test('tests/widgets/trace');
  // The first two are loaded whole: the settings, and the first page after the widget was installed there.
  const further = report().slice(2);
  if (round === 0) continue;
  times.floor.push(floor);
  times.cold.push(cold);
  times.surfaces = surfaces;
  times.all.push(all);
  times.further.push(...further.map(({ ms }) => ms));
}
rmSync(out, { recursive: true, force: true });

const rows = [
  ['browser, page, picture (floor)', times.floor],
  [`test: a widget of ${times.surfaces} surfaces, cold`, times.cold],
  ['test: a widget at every location, cold', times.all],
  ['a further surface', times.further],
].map(([name, all]) => ({
  name,
  median: median(all),
  min: Math.min(...all),
  max: Math.max(...all),
  runs: all.length,
}));
if (options.json) {
  console.log(JSON.stringify(rows, null, 2));
} else {
  const [floor] = rows;
  for (const { name, median: middle, min, max, runs } of rows) {
    const range = `${rounded(min)} – ${rounded(max)}`.padEnd(14);
    const ratio = `× ${(middle / floor.median).toFixed(2)}`;
    console.log(
      `${name.padEnd(42)}${rounded(middle).padStart(8)} ms   ${range} n=${String(runs).padEnd(4)}${ratio}`,
    );
  }
}
