import ignore, { type Ignore } from 'ignore';
import { isIgnoredByDefault, SOURCE_ENTRIES, SOURCE_FOLDER } from './default-rules.ts';

/** The file in which an author says what is not part of the widget; the syntax is that of `.gitignore`. */
export const IGNORE_FILE = '.kommowidgetignore';

/** Whether a path from the root of the widget is left out; a folder's path ends with `/`. */
export type IsIgnored = (path: string) => boolean;

/**
 * @param authorText content of {@link IGNORE_FILE}, where there is one; it may leave out more and take defaults back
 * @param has whether the widget has a file
 */
export function ignoreRules(authorText: string | undefined, has: (path: string) => boolean): IsIgnored {
  const author =
    authorText === undefined
      ? undefined
      : ignore({ ignorecase: true, allowRelativePaths: true }).add(authorText);
  const isBuilt = SOURCE_ENTRIES.some(has);
  const folders = new Map<string, boolean>();

  // As with git, what is in a folder that is left out cannot be taken back by itself.
  const isFolderIgnored = (folder: string): boolean => {
    let known = folders.get(folder);
    if (known === undefined) {
      known = isIgnored(folder);
      folders.set(folder, known);
    }
    return known;
  };
  const isIgnored = (path: string): boolean => {
    const slash = path.lastIndexOf('/', path.length - 2);
    if (slash !== -1 && isFolderIgnored(path.slice(0, slash + 1))) return true;
    return decide(path, slash === -1, author, isBuilt);
  };
  return isIgnored;
}

function decide(path: string, isAtRoot: boolean, author: Ignore | undefined, isBuilt: boolean): boolean {
  const verdict = author?.test(path);
  if (verdict?.ignored) return true;
  if (verdict?.unignored) return false;
  if (isBuilt && path === SOURCE_FOLDER) return true;
  const isFolder = path.endsWith('/');
  const name = path.slice(path.lastIndexOf('/', path.length - 2) + 1, isFolder ? -1 : undefined);
  return isIgnoredByDefault(name, isFolder, isAtRoot);
}
