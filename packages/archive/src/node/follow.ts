import { accessSync, constants, type Dirent, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { quote } from '../names/quote.ts';
import type { ProblemList } from '../problems/problem-list.ts';

export interface Followed {
  /** Where the file really is. */
  readonly file: string;
  readonly stats: Stats;
}

/**
 * What is behind an entry of a folder, a link resolved; nothing where it may not or cannot be read.
 *
 * @param root real path of the widget's folder, which no link may leave
 */
export function followDirent(
  root: string,
  file: string,
  dirent: Dirent,
  path: string,
  problems: ProblemList,
): Followed | undefined {
  try {
    if (dirent.isFile()) accessSync(file, constants.R_OK);
    if (!dirent.isSymbolicLink()) return { file, stats: lstatSync(file) };
    const target = realpathSync(file);
    if (isInside(root, target)) return { file: target, stats: statSync(target) };
    problems.add('link-outside', `${quote(path)} is a link that leads out of the folder.`, path);
  } catch (error) {
    const broken = dirent.isSymbolicLink() && hasCode(error, 'ENOENT', 'ELOOP', 'ENOTDIR');
    if (broken) problems.add('link-broken', `${quote(path)} is a link that leads nowhere.`, path);
    else problems.add('unreadable', `${quote(path)} cannot be read${reason(error)}.`, path);
  }
  return undefined;
}

function isInside(root: string, file: string): boolean {
  const path = relative(root, file);
  // On Windows the path to another drive is absolute and so equal to the file's own.
  return path !== '..' && !path.startsWith(`..${sep}`) && path !== file;
}

/** Whether an error of the system is one of these (`ENOENT`). */
export const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** The system's own code in brackets: what a search engine knows. */
export const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
