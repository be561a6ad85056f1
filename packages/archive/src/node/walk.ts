import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { formatBytes, LIMITS } from '../limits.ts';
import { quote } from '../names/quote.ts';
import type { ProblemList } from '../problems/problem-list.ts';

export interface FoundFile {
  /** Path from the root as the file system spells it, with `/`. */
  readonly path: string;
  /** Where to read it, every link resolved. */
  readonly file: string;
  readonly size: number;
}

/** Folders that are never part of a widget and may be huge: not even looked into. */
export const NEVER_WALKED: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** Lists the files of a folder. Links are followed only while they stay inside, and never in a circle. */
export function walk(root: string, problems: ProblemList): FoundFile[] {
  const real = realpathSync(root);
  const found: FoundFile[] = [];
  const full = (): boolean => found.length > LIMITS.entries;

  const visit = (folder: string, path: string, above: readonly string[]): void => {
    if (above.length >= LIMITS.depth) {
      problems.add('too-deep', `${quote(path)} is nested deeper than ${LIMITS.depth} folders.`, path);
      return;
    }
    for (const dirent of entriesOf(folder, path, problems)) {
      if (full()) return;
      const childPath = path === '' ? dirent.name : `${path}/${dirent.name}`;
      const target = resolve(join(folder, dirent.name), dirent, childPath);
      if (target === undefined) continue;
      if (target.stats.isDirectory()) {
        const inCircle = target.file === folder || above.includes(target.file);
        if (!NEVER_WALKED.has(dirent.name) && !inCircle) visit(target.file, childPath, [...above, folder]);
      } else if (target.stats.isFile()) {
        addFile(childPath, target.file, target.stats.size);
      } else {
        problems.add('special-file', `${quote(childPath)} is a device, a pipe or a socket.`, childPath);
      }
    }
  };

  const resolve = (
    file: string,
    dirent: Dirent,
    path: string,
  ): { readonly file: string; readonly stats: Stats } | undefined => {
    try {
      if (!dirent.isSymbolicLink()) return { file, stats: lstatSync(file) };
      const target = realpathSync(file);
      if (isInside(real, target)) return { file: target, stats: statSync(target) };
      problems.add('link-outside', `${quote(path)} is a link that leads out of the folder.`, path);
    } catch (error) {
      const broken = dirent.isSymbolicLink() && hasCode(error, 'ENOENT', 'ELOOP');
      if (broken) problems.add('link-broken', `${quote(path)} is a link that leads nowhere.`, path);
      else problems.add('unreadable', `${quote(path)} cannot be read${reason(error)}.`, path);
    }
    return undefined;
  };

  const addFile = (path: string, file: string, size: number): void => {
    if (size > LIMITS.fileBytes) {
      const sizes = `${formatBytes(size)}; up to ${formatBytes(LIMITS.fileBytes)} are read`;
      problems.add('file-too-big', `${quote(path)} has ${sizes}.`, path);
      return;
    }
    found.push({ path, file, size });
  };

  visit(real, '', []);
  if (!full()) return found;
  problems.add('too-many-entries', `The folder has more than ${LIMITS.entries.toLocaleString('en')} files.`);
  return [];
}

function entriesOf(folder: string, path: string, problems: ProblemList): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.add(
      'unreadable',
      `The folder ${quote(path || '.')} cannot be read${reason(error)}.`,
      path || '.',
    );
    return [];
  }
}

function isInside(root: string, file: string): boolean {
  const path = relative(root, file);
  return path !== '..' && !path.startsWith(`..${sep}`) && path !== file;
}

export const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** The system's own code in brackets: what a search engine knows. */
export const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
