import { readFileSync } from 'node:fs';
import { widgetFile } from '../files/widget-file.ts';
import { widgetFileSet } from '../files/widget-file-set.ts';
import { checkNames } from '../names/check-names.ts';
import { wrappingFolder } from '../names/wrapping-folder.ts';
import { ProblemList } from '../problems/problem-list.ts';
import type { WidgetFiles } from '../widget-files.ts';
import { statOf } from './stat-of.ts';
import { walk } from './walk.ts';

/**
 * Opens a folder on disk. Files are read when they are asked for, so a file that changes or vanishes in between is
 * seen as it is then. `node_modules` and the folders of version control are not looked into, links out of the folder
 * are not followed.
 *
 * @throws KitError `path-not-found`, `path-unreadable` or `not-a-folder`
 */
export function openFolder(path: string, options: { readonly name?: string } = {}): Promise<WidgetFiles> {
  return Promise.resolve().then(() => readFolder(path, options.name ?? path));
}

function readFolder(path: string, name: string): WidgetFiles {
  statOf(path, 'folder');
  const problems = new ProblemList();
  const named = checkNames(walk(path, problems), (file) => file.path, problems);
  const files = named.map(({ path, item }) => widgetFile(path, item.size, () => readFileSync(item.file)));
  if (files.length === 0 && problems.isEmpty) problems.add('empty', 'There is no file in the folder.');
  problems.push(
    wrappingFolder(
      files.map((file) => file.path),
      'folder',
    ),
  );
  return widgetFileSet('folder', name, files, problems.list());
}
