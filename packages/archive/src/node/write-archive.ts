import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { KitError } from '@kommo-widget/manifest';
import { hasCode, reason } from './follow.ts';

export interface WriteArchiveOptions {
  /** Replaces another file at that place; `false` by default. */
  readonly overwrite?: boolean;
}

/**
 * Writes an archive, whole or not at all. The folder is made where it is missing.
 *
 * @returns `unchanged` when the same bytes are there already
 * @throws KitError `file-exists` when another file is there, `cannot-write`
 */
export function writeArchive(
  bytes: Uint8Array,
  out: string,
  options: WriteArchiveOptions = {},
): 'written' | 'unchanged' {
  const there = existing(out);
  if (there?.equals(bytes)) return 'unchanged';
  if (there !== undefined && options.overwrite !== true) {
    throw new KitError('file-exists', `${out} is there already, with other content.`, {
      hint: 'Use --force to replace it, or --out for another place.',
    });
  }
  const temporary = `${resolve(out)}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(temporary), { recursive: true });
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, out);
  } catch (error) {
    throw new KitError('cannot-write', `${out} cannot be written${reason(error)}.`, {
      hint: 'Choose another place with --out, or check the rights of the folder.',
      cause: error,
    });
  } finally {
    rmSync(temporary, { force: true });
  }
  return 'written';
}

function existing(out: string): Buffer | undefined {
  try {
    if (!statSync(out).isDirectory()) return readFileSync(out);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw new KitError('cannot-write', `${out} cannot be written${reason(error)}.`, { cause: error });
  }
  throw new KitError('cannot-write', `${out} is a folder.`, {
    hint: `Name a file in it: ${out}/widget.zip.`,
  });
}
