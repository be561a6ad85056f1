import { type Stats, statSync } from 'node:fs';
import { KitError } from '@kommo-widget/manifest';
import { hasCode, reason } from './follow.ts';

/**
 * What is at a path that a person gave.
 *
 * @throws KitError `path-not-found`, `path-unreadable`, or `not-a-folder` where a folder was wanted
 */
export function statOf(path: string, want: 'folder' | 'anything' = 'anything'): Stats {
  const stats = stat(path);
  if (want === 'folder' && !stats.isDirectory()) {
    throw new KitError('not-a-folder', `${path} is a file, not a folder.`, {
      hint: 'Give the folder that holds manifest.json.',
    });
  }
  return stats;
}

function stat(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) {
      throw new KitError('path-not-found', `There is nothing at ${path}.`, {
        hint: 'Check the spelling, and that the path is seen from the current folder.',
      });
    }
    throw new KitError('path-unreadable', `${path} cannot be opened${reason(error)}.`, {
      hint: 'Check the rights of the file and of the folders above it.',
      cause: error,
    });
  }
}
