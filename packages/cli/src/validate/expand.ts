import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { KitError } from '@kommo-widget/manifest';

/** Stands for the standard input. */
export const STDIN = '-';

/**
 * The paths behind what was named: patterns are expanded here, because not every shell does it, and a quoted one
 * reaches us as it is. Sorted within a pattern; each path once.
 *
 * @throws KitError `no-match` for a pattern behind which there is nothing.
 */
export async function expand(names: readonly string[], cwd: string): Promise<readonly string[]> {
  const paths = new Set<string>();
  for (const name of names) {
    if (name === STDIN || existsSync(resolve(cwd, name)) || !/[*?{}[\]!]/.test(name)) {
      paths.add(name);
      continue;
    }
    const { glob } = await import('tinyglobby');
    const found = await glob(name.replaceAll('\\', '/'), {
      cwd,
      onlyFiles: false,
      expandDirectories: false,
      dot: false,
    });
    if (found.length === 0)
      throw new KitError('no-match', `Nothing matches ${name}.`, { hint: 'Check the pattern.' });
    for (const path of found.sort()) paths.add(readable(path.replace(/\/$/, ''), cwd));
  }
  return [...paths];
}

const readable = (path: string, cwd: string): string => (isAbsolute(path) ? relative(cwd, path) : path);
