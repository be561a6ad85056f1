import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bumpVersion } from '@kommo-widget/archive';
import { KitError } from '@kommo-widget/manifest';
import type { Io } from '../io.ts';

/** `kommo-widget version`: raises `widget.version` and changes nothing else of manifest.json. */
export function raiseVersion(part: 'patch' | 'minor' | 'major', folder: string, io: Io): void {
  const file = join(resolve(io.cwd, folder), 'manifest.json');
  const { text, from, to } = bumpVersion(read(file, folder), part);
  writeFileSync(file, text);
  io.out(`${from} → ${to}\n`);
}

function read(file: string, folder: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new KitError('path-not-found', `${folder} has no manifest.json.`, {
      hint: 'Name the folder of a widget.',
    });
  }
}
