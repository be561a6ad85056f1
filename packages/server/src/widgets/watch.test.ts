import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchWidget } from './watch.ts';

let folder: string;
let stop: (() => Promise<void>) | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-watch-'));
});
afterEach(async () => {
  await stop?.();
  rmSync(folder, { recursive: true });
});

/** Starts to watch; the result gives the next change. */
async function watching(): Promise<() => Promise<string[]>> {
  const changes: string[][] = [];
  let waiting: ((files: string[]) => void) | undefined;
  stop = await watchWidget(folder, (files) => {
    if (waiting) waiting(files);
    else changes.push(files);
  });
  return () =>
    new Promise((resolve) => {
      const first = changes.shift();
      if (first) resolve(first);
      else waiting = resolve;
    });
}

it('tells what belongs together at once, with paths from the root', async () => {
  await mkdir(join(folder, 'templates'));
  const next = await watching();
  writeFileSync(join(folder, 'script.js'), '1');
  writeFileSync(join(folder, 'templates', 'a.twig'), '1');
  writeFileSync(join(folder, 'script.js'), '2');
  expect(await next()).toEqual(['script.js', 'templates/a.twig']);
});

it('misses nothing that is written right after a change was told', async () => {
  const next = await watching();
  for (const text of ['1', '2', '3']) {
    writeFileSync(join(folder, 'script.js'), text);
    expect(await next()).toEqual(['script.js']);
  }
});

it('does not look at what is no part of a widget', async () => {
  await mkdir(join(folder, 'node_modules'));
  const next = await watching();
  writeFileSync(join(folder, 'node_modules', 'x.js'), '1');
  writeFileSync(join(folder, 'script.js~'), '1');
  writeFileSync(join(folder, 'manifest.json'), '{}');
  expect(await next()).toEqual(['manifest.json']);
});
