import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runNode, tail } from './run.mjs';
import { hashOf, isFresh, writeStamp } from './stamp.mjs';
import { Stop } from './steps.mjs';

const BASE = ['package.json', 'tsconfig.base.json', 'tsconfig.json', 'pnpm-lock.yaml'];

/** Sources of every room, without those of its tests' fixtures. */
const ROOMS = readdirSync(join(ROOT, 'packages')).flatMap((room) =>
  ['package.json', 'tsconfig.json', 'src', 'scripts', 'schema'].map((part) => `packages/${room}/${part}`),
);
const PAGES = ['playground', 'packages/host', 'packages/manifest'];

/** What is written before anything can be compiled: each room's `scripts/generate.mjs`. */
const generators = () =>
  readdirSync(join(ROOT, 'packages'))
    .map((room) => `packages/${room}/scripts/generate.mjs`)
    .filter((script) => existsSync(join(ROOT, script)));

/**
 * A step that runs only when its inputs changed or its output is gone.
 *
 * @param {string} name @param {string[]} inputs @param {string} output
 * @param {() => Promise<{ code: number, output: string, log: string }>} make
 */
const whenStale = (name, inputs, output, make) => ({
  name,
  async run() {
    const stamp = `.cache/stamps/${name}`;
    if (existsSync(join(ROOT, output)) && isFresh(stamp, hashOf(inputs))) return false;
    const result = await make();
    if (result.code !== 0)
      throw new Stop(`${name} failed.\n\n${tail(result.output)}`, `All of it is in ${result.log}`);
    // Hashed again: making may write committed files.
    writeStamp(stamp, hashOf(inputs));
    return undefined;
  },
});

async function packages() {
  for (const script of generators()) {
    const result = await runNode('generate', script, []);
    if (result.code !== 0) return result;
  }
  const compiled = await runNode('compile', 'node_modules/typescript/bin/tsc', ['-b']);
  return compiled.code === 0 ? runNode('bundle', 'packages/cli/scripts/bundle.mjs', []) : compiled;
}

/** Everything that has to be built, in order. */
export const buildSteps = [
  whenStale(
    'build',
    [...BASE, ...ROOMS, 'playground/src', 'playground/tsconfig.json'],
    'packages/cli/bundle/start.cjs',
    packages,
  ),
  whenStale('pages', [...BASE, ...PAGES], 'playground/dist/stage.html', () =>
    runNode('pages', 'node_modules/vite/bin/vite.js', ['build', 'playground']),
  ),
];
