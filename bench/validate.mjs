// What a check costs: time and memory of whole processes, beside addons-linter (what `web-ext lint` runs) on the same
// script in the same round.
//
//   node bench/validate.mjs [--rounds 5] [--addons-linter <folder it is installed in>] [--archives 1000]
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findAddonsLinter } from './lib/addons-linter.mjs';
import * as inputs from './lib/inputs.mjs';
import { measure } from './lib/measure.mjs';
import { median, rounded } from './lib/numbers.mjs';
import { KIT } from './lib/processes.mjs';
import { watchValidating } from './lib/watching.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    archives: { type: 'string', default: '1000' },
    'addons-linter': { type: 'string' },
  },
});
const [, cli] = KIT;
const home = mkdtempSync(join(tmpdir(), 'kit-bench-'));
const at = (name) => join(home, name);

inputs.bundledWidget(at('widget'));
inputs.bundledExtension(at('extension'));
inputs.smallWidget(at('small'));
inputs.smallBundledWidget(at('small-bundled'));
inputs.largeWidget(at('large'));
inputs.largeBundledWidget(at('large-bundled'));
mkdirSync(at('peer'));
const peer = findAddonsLinter(options['addons-linter'], at('peer'));
for (const name of ['widget', 'extension'])
  await measure([cli, 'pack', at(name), '--out', at(`${name}.zip`), '--no-validate']);

const validate = (path) => measure([cli, 'validate', path, '--format', 'json']);
const pack = (name) => measure([cli, 'pack', at(name), '--out', at(`${name}-packed.zip`), '--force']);

const FLOOR = 'node -e 0';
const PEER = { folder: 'addons-linter, folder', zip: 'addons-linter, zip' };
/** A row: how to measure it, and the row that it is set beside. */
const rows = {
  [FLOOR]: { run: () => measure(['-e', '0']) },
  'kommo-widget --version': { run: () => measure([cli, '--version']), beside: FLOOR },
  [PEER.folder]: { run: () => measure([peer, at('extension')]) },
  'validate, folder': { run: () => validate(at('widget')), beside: PEER.folder },
  [PEER.zip]: { run: () => measure([peer, at('extension.zip')]) },
  'validate, zip': { run: () => validate(at('widget.zip')), beside: PEER.zip },
  'pack, 0.3 MB': { run: () => pack('small'), beside: FLOOR },
  'pack, 0.3 MB with the bundle': { run: () => pack('small-bundled'), beside: FLOOR },
  'pack, 5 MB in 211 files': { run: () => pack('large'), beside: FLOOR },
  'pack, 5 MB with the bundle': { run: () => pack('large-bundled'), beside: FLOOR },
};

const seen = Object.fromEntries(Object.keys(rows).map((name) => [name, []]));
// Round by round: a slow moment of the machine then hits all rows. The first round is not counted.
for (let round = 0; round <= Number(options.rounds); round += 1)
  for (const [name, { run }] of Object.entries(rows)) {
    const result = await run();
    if (round > 0) seen[name].push(result);
  }

const middle = (name, key) => median(seen[name].map((result) => result[key]));
const line = (name, ...cells) =>
  console.log([name.padEnd(30), ...cells.map((cell) => cell.padStart(11))].join(''));
console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores\n`);
line('', 'median ms', 'min – max', 'peak MB', 'ratio');
for (const [name, { beside }] of Object.entries(rows)) {
  const times = seen[name].map(({ ms }) => ms);
  const ratio = beside === undefined ? '' : (middle(name, 'ms') / middle(beside, 'ms')).toFixed(2);
  const range = `${rounded(Math.min(...times))}–${rounded(Math.max(...times))}`;
  line(name, rounded(median(times)), range, rounded(middle(name, 'megabytes')), ratio);
}

console.log('\nChecked again while watching, ms from the write of the file to the report:');
const watcher = await watchValidating(at('widget'));
for (const file of ['style.css', 'script.js', 'lib/bundle.js']) {
  const times = [];
  for (let edit = 0; edit <= 10; edit += 1) times.push(await watcher.change(join(at('widget'), file), '\n'));
  line(file, rounded(median(times.slice(1))));
}
watcher.stop();

console.log('\nMany archives in one call:');
mkdirSync(at('many'));
const all = Number(options.archives);
for (let count = 0; count < all; count += 1)
  cpSync(at('widget.zip'), join(at('many'), `${String(count).padStart(5, '0')}.zip`));
const archives = readdirSync(at('many')).map((name) => join(at('many'), name));
for (const count of [all / 10, all / 2, all]) {
  const { ms, megabytes } = await measure([cli, 'validate', ...archives.slice(0, count)]);
  line(`${count} archives`, `${rounded(ms / count)} ms each`, `${rounded(megabytes)} MB`);
}
rmSync(home, { recursive: true, force: true });
