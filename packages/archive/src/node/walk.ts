import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { IsIgnored } from '../ignore/ignore-rules.ts';
import { formatBytes, formatCount, LIMITS } from '../limits.ts';
import { quote } from '../names/quote.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { followDirent, reason } from './follow.ts';

export interface FoundFile {
  /** Path from the root as the file system spells it, with `/`. */
  readonly path: string;
  /** Where to read it, every link resolved. */
  readonly file: string;
  readonly size: number;
}

export interface Walked {
  readonly files: readonly FoundFile[];
  /** Paths that were left out; a folder ends with `/`. */
  readonly ignored: readonly string[];
}

/** Never part of a widget, whatever anybody says, and huge: not even looked into. */
const NEVER_WALKED: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** Lists the files of a folder. Links are followed only while they stay inside, and never in a circle. */
export function walk(root: string, isIgnored: IsIgnored, problems: ProblemList): Walked {
  const real = realpathSync(root);
  const files: FoundFile[] = [];
  const ignored: string[] = [];
  const isFull = (): boolean => files.length > LIMITS.entries;

  const visit = (folder: string, path: string, above: readonly string[]): void => {
    if (above.length >= LIMITS.depth) {
      problems.add('too-deep', `${quote(path)} is nested deeper than ${LIMITS.depth} folders.`, path);
      return;
    }
    for (const dirent of entriesOf(folder, path, problems)) {
      if (isFull()) return;
      visitEntry(folder, dirent, path === '' ? dirent.name : `${path}/${dirent.name}`, above);
    }
  };

  const visitEntry = (folder: string, dirent: Dirent, path: string, above: readonly string[]): void => {
    if (dirent.isDirectory() && NEVER_WALKED.has(dirent.name)) return void ignored.push(`${path}/`);
    if (isIgnored(path)) return void ignored.push(dirent.isDirectory() ? `${path}/` : path);
    const target = followDirent(real, join(folder, dirent.name), dirent, path, problems);
    if (target === undefined) return;
    if (target.stats.isFile()) {
      addFile(path, target.file, target.stats.size);
    } else if (!target.stats.isDirectory()) {
      problems.add('special-file', `${quote(path)} is a device, a pipe or a socket.`, path);
    } else if (isIgnored(`${path}/`)) {
      ignored.push(`${path}/`);
    } else if (target.file !== folder && !above.includes(target.file)) {
      visit(target.file, path, [...above, folder]);
    }
  };

  const addFile = (path: string, file: string, size: number): void => {
    if (size <= LIMITS.fileBytes) {
      files.push({ path, file, size });
      return;
    }
    const sizes = `${formatBytes(size)}; up to ${formatBytes(LIMITS.fileBytes)} are read`;
    problems.add('file-too-big', `${quote(path)} has ${sizes}.`, path);
  };

  visit(real, '', []);
  if (!isFull()) return { files, ignored };
  problems.add('too-many-entries', `The folder has more than ${formatCount(LIMITS.entries)} files.`);
  return { files: [], ignored };
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
