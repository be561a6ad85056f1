import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.mjs';

const NOT_SOURCE = new Set(['node_modules', 'dist', 'dist-types', '.cache', 'test-results']);

/** A hash over the content of files and folders, from the root. Missing ones count as empty. @param {string[]} paths */
export function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const stats = statSync(join(ROOT, path), { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      for (const name of readdirSync(join(ROOT, path)).sort()) {
        if (!NOT_SOURCE.has(name)) add(join(path, name));
      }
    } else if (stats !== undefined) {
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(ROOT, path)));
    }
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

/** Whether the stamp was written for that hash. @param {string} stamp path from the root @param {string} hash */
export const isFresh = (stamp, hash) =>
  existsSync(join(ROOT, stamp)) && readFileSync(join(ROOT, stamp), 'utf8') === hash;

/** @param {string} stamp path from the root @param {string} hash */
export function writeStamp(stamp, hash) {
  mkdirSync(dirname(join(ROOT, stamp)), { recursive: true });
  writeFileSync(join(ROOT, stamp), hash);
}
