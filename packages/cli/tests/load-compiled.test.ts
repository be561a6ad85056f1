import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, it } from 'vitest';

const LOADER = fileURLToPath(new URL('../bin/load-compiled.js', import.meta.url));

let folder: string;
let kept: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-compiled-'));
  kept = join(folder, 'kept');
  const padding = `/* ${'long enough to be kept '.repeat(1000)} */`;
  writeFileSync(
    join(folder, 'start.cjs'),
    `${padding}\nconst { name } = require('./other-1.cjs');\nconst load = module.import ?? ((name) => import(name));\nexports.start = async () => console.log('hello', name, (await load('node:path')).sep);`,
  );
  writeFileSync(
    join(folder, 'other-1.cjs'),
    `${padding}\nexports.name = require('node:path').basename('/a/world');`,
  );
});

/** Loads the start in a process of its own, as the program does; what it printed. */
function run(env: Record<string, string> = {}): string {
  const script = `const { start } = require(process.argv[1]).loadCompiled(process.argv[2], process.argv[3], 'validate');
    start()`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['-e', script, LOADER, join(folder, 'start.cjs'), kept],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...env },
    },
  );
  return stdout + stderr;
}

const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

it('keeps what was compiled, and runs from it', () => {
  expect(run()).toBe('hello world /\n');
  const files = filesIn(kept);
  expect(files.length).toBeGreaterThanOrEqual(2);
  const written = files.map((file) => statSync(file).mtimeMs);
  expect(run()).toBe('hello world /\n');
  expect(filesIn(kept).map((file) => statSync(file).mtimeMs)).toEqual(written);
});

it('runs without what is damaged, and writes it anew', () => {
  run();
  for (const file of filesIn(kept)) writeFileSync(file, Buffer.alloc(statSync(file).size, 7));
  expect(run()).toBe('hello world /\n');
  expect(run()).toBe('hello world /\n');
});

it('runs where nothing can be written', () => {
  writeFileSync(kept, 'no folder');
  expect(run()).toBe('hello world /\n');
});

it('keeps nothing when Node is told so', () => {
  mkdirSync(kept);
  expect(run({ NODE_DISABLE_COMPILE_CACHE: '1' })).toBe('hello world /\n');
  expect(existsSync(kept) && filesIn(kept)).toEqual([]);
});
