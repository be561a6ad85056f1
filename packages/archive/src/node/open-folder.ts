import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { widgetFile } from '../files/widget-file.ts';
import { widgetFileSet } from '../files/widget-file-set.ts';
import { IGNORE_FILE, type IsIgnored, ignoreRules } from '../ignore/ignore-rules.ts';
import { checkNames } from '../names/check-names.ts';
import { wrappingFolder } from '../names/wrapping-folder.ts';
import { ProblemList } from '../problems/problem-list.ts';
import type { WidgetFiles } from '../widget-files.ts';
import { hasCode, reason } from './follow.ts';
import { readBytes } from './read-bytes.ts';
import { statOf } from './stat-of.ts';
import { walk } from './walk.ts';

export interface OpenFolderOptions {
  /** How messages call it; the path by default. */
  readonly name?: string;
  /** `false`: also what is never uploaded (sources, tests, dotfiles, what `.kommowidgetignore` names). */
  readonly ignore?: boolean;
}

/**
 * Opens a folder on disk as the widget that would be uploaded: what is left out is in `ignored`. Files are read when
 * they are asked for, so a file that changes or vanishes in between is seen as it is then. `node_modules` and the
 * folders of version control are never looked into, links out of the folder never followed.
 *
 * @throws KitError `path-not-found`, `path-unreadable` or `not-a-folder`
 */
export async function openFolder(path: string, options: OpenFolderOptions = {}): Promise<WidgetFiles> {
  statOf(path, 'folder');
  const problems = new ProblemList();
  const isIgnored = options.ignore === false ? () => false : rulesOf(path, problems);
  const { files: found, ignored } = walk(path, isIgnored, problems);
  const named = checkNames(found, (file) => file.path, problems);
  const files = named.map(({ path, item }) => widgetFile(path, item.size, () => readBytes(item.file)));
  if (files.length === 0 && problems.isEmpty) problems.add('empty', 'There is no file in the folder.');
  problems.push(
    wrappingFolder(
      files.map((file) => file.path),
      'folder',
    ),
  );
  return widgetFileSet('folder', options.name ?? path, files, problems.list(), ignored);
}

function rulesOf(folder: string, problems: ProblemList): IsIgnored {
  return ignoreRules(readIgnoreFile(folder, problems), (path) => existsSync(join(folder, path)));
}

function readIgnoreFile(folder: string, problems: ProblemList): string | undefined {
  try {
    return readFileSync(join(folder, IGNORE_FILE), 'utf8');
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) {
      problems.add('unreadable', `${IGNORE_FILE} cannot be read${reason(error)}.`, IGNORE_FILE);
    }
    return undefined;
  }
}
