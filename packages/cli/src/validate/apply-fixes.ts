import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange } from '@kommo-widget/lint';
import { createTwoFilesPatch } from 'diff';
import type { Fixes } from './check.ts';

/** Writes what `--fix` changed. */
export function writeFixes({ changes, folder }: Fixes): void {
  for (const { path, after } of changes) {
    const file = join(folder, path);
    if (after === null) {
      rmSync(file, { force: true });
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, after);
    }
  }
}

/** The same as a patch, to be looked at. */
export const fixesAsPatch = ({ changes }: Fixes): string => changes.map(patchOf).join('');

function patchOf({ path, before, after }: FileChange): string {
  const [from, to] = [
    before === null ? '/dev/null' : `a/${path}`,
    after === null ? '/dev/null' : `b/${path}`,
  ];
  if (isBinary(before) || isBinary(after)) return `Binary files ${from} and ${to} differ\n`;
  return createTwoFilesPatch(from, to, text(before), text(after), undefined, undefined, { context: 2 });
}

const text = (bytes: Uint8Array | null): string => (bytes === null ? '' : new TextDecoder().decode(bytes));

const isBinary = (bytes: Uint8Array | null): boolean => bytes?.subarray(0, 8000).includes(0) === true;
