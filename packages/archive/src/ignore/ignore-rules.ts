import ignore from 'ignore';
import { DEFAULT_PATTERNS, SOURCE_ENTRIES, SOURCE_PATTERN } from './default-patterns.ts';

/** The file in which an author says what is not part of the widget; the syntax is that of `.gitignore`. */
export const IGNORE_FILE = '.kommowidgetignore';

/** Whether a path from the root of the widget is left out; a folder's path ends with `/`. */
export type IsIgnored = (path: string) => boolean;

/**
 * @param authorText content of {@link IGNORE_FILE}, where there is one; it comes last and so may take a default back
 * @param has whether the widget has a file
 */
export function ignoreRules(authorText: string | undefined, has: (path: string) => boolean): IsIgnored {
  // Case is not looked at, so that the same files are left out on every file system.
  const rules = ignore({ ignorecase: true, allowRelativePaths: true }).add([...DEFAULT_PATTERNS]);
  if (SOURCE_ENTRIES.some(has)) rules.add(SOURCE_PATTERN);
  if (authorText !== undefined) rules.add(authorText);
  return (path) => rules.ignores(path);
}
