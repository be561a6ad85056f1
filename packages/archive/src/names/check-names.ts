import type { ProblemList } from '../problems/problem-list.ts';
import { checkName } from './check-name.ts';
import { quote } from './quote.ts';

/** A file that may be reached by `path`. */
export interface NamedItem<T> {
  readonly path: string;
  readonly item: T;
}

/**
 * Judges the names of all files, one by one and together.
 *
 * @param items in the order of the container
 * @param nameOf the name as the container spells it
 * @param folders paths of folders that have an entry of their own
 * @returns those that are safe to reach, by their simplest path and in the same order
 */
export function checkNames<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  problems: ProblemList,
  folders: readonly string[] = [],
): NamedItem<T>[] {
  const named: NamedItem<T>[] = [];
  for (const item of items) {
    const name = nameOf(item);
    const { path, defects } = checkName(name);
    for (const { code, message } of defects) problems.add(code, message, name);
    if (path !== undefined) named.push({ path, item });
  }
  reportTwins(named, problems);
  reportFilesAsFolders(named, folders, problems);
  return named;
}

function reportTwins<T>(named: readonly NamedItem<T>[], problems: ProblemList): void {
  const byFold = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { path } of named) {
    if (seen.has(path)) problems.add('duplicate-path', `${quote(path)} is there more than once.`, path);
    seen.add(path);
    const fold = path.normalize('NFC').toLowerCase();
    const group = byFold.get(fold);
    if (group === undefined) byFold.set(fold, new Set([path]));
    else group.add(path);
  }
  for (const group of byFold.values()) {
    const [first = '', ...others] = group;
    for (const other of others) {
      const same = first.normalize('NFC') === other.normalize('NFC');
      if (same) problems.add('unicode-twins', `${quote(other)} looks exactly like another path.`, other);
      else problems.add('case-twins', `${quote(first)} and ${quote(other)} differ only in case.`, other);
    }
  }
}

function reportFilesAsFolders<T>(
  named: readonly NamedItem<T>[],
  folders: readonly string[],
  problems: ProblemList,
): void {
  const used = new Set(folders);
  for (const { path } of named) {
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
      used.add(path.slice(0, slash));
    }
  }
  for (const { path } of named) {
    if (used.has(path)) problems.add('file-as-folder', `${quote(path)} is a file and also a folder.`, path);
  }
}
