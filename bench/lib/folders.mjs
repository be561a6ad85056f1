import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './processes.mjs';

/** Works in a copy of a folder that is gone afterwards. What the benchmarks depend on is found from there, too. */
export async function inCopy(folder, work) {
  const copy = mkdtempSync(join(tmpdir(), 'kit-bench-'));
  cpSync(folder, copy, { recursive: true });
  symlinkSync(join(ROOT, 'bench/node_modules'), join(copy, 'node_modules'));
  try {
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const MARK = /edited \d+ times|text 0/;

/** Puts a text where the file shows one, or into a first paragraph of its own. */
export function editFirstLine(file, text) {
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, MARK.test(before) ? before.replace(MARK, text) : `<p>${text}</p>\n${before}`);
}
