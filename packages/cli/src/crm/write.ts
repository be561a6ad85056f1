import { closeSync, existsSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { KitError } from '@kommo-widget/manifest';

/** Writes a file at once or not at all, piece by piece. @throws KitError `file-exists`, `cannot-write`. */
export function write(file: string, pieces: Iterable<string>, force: boolean): void {
  if (existsSync(file) && !force) {
    throw new KitError('file-exists', `${file} is there already.`, {
      hint: 'Name another file, or replace it with --force.',
    });
  }
  const half = `${file}.${process.pid}.part`;
  try {
    const to = openSync(half, 'w');
    try {
      for (const piece of pieces) writeSync(to, piece);
    } finally {
      closeSync(to);
    }
    renameSync(half, file);
  } catch (cause) {
    rmSync(half, { force: true });
    throw new KitError('cannot-write', `${file} cannot be written: ${(cause as Error).message}`, {
      hint: 'Check the folder, its rights and the space on the disk.',
      cause,
    });
  }
}
