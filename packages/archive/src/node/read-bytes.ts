import { readFileSync } from 'node:fs';
import { KitError } from '@kommo-widget/manifest';
import { reason } from './follow.ts';
import { plainBytes } from './plain-bytes.ts';

/** @throws KitError `path-unreadable`, also when the file was there a moment ago */
export function readBytes(path: string): Uint8Array {
  try {
    return plainBytes(readFileSync(path));
  } catch (error) {
    throw new KitError('path-unreadable', `${path} cannot be read${reason(error)}.`, {
      hint: 'Check that the file is still there, and its rights.',
      cause: error,
    });
  }
}
