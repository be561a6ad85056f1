/**
 * What is never uploaded with a widget unless `.kommowidgetignore` takes it back: what a browser cannot load, and the
 * files of a project around a widget. Four expressions instead of sixty patterns, because those took longer to compile
 * than everything else of opening a folder.
 */

/** Files and folders of the system, the editor and the sources, wherever they are; each a part of an expression. */
const ANYWHERE = [
  '^\\.',
  '^(Thumbs\\.db|desktop\\.ini)$',
  '~$',
  '\\.(test|spec)\\.',
  '\\.(swp|bak|orig|tmp|log|tsbuildinfo)$',
  '\\.(map|ts|tsx|mts|cts|jsx|scss|sass|less|vue|svelte)$',
  '\\.(zip|tar|tgz|gz|rar|7z)$',
];
const FOLDERS_ANYWHERE = ['^(__MACOSX|node_modules)$'];
/** Of a project: only at the root, so that a library that a widget brings along keeps its own. */
const AT_ROOT = [
  '^(package|package-lock|npm-shrinkwrap|jsconfig|composer)\\.json$',
  '^(pnpm-lock|pnpm-workspace)\\.yaml$',
  '^(yarn|composer|bun)\\.lock$|^bun\\.lockb$',
  '^tsconfig.*\\.json$',
  '^biome\\.jsonc?$',
  '^(gulpfile|Gruntfile)\\.',
  '^(Makefile|_gitignore)$',
  '\\.config\\.([cm]?[jt]s|json)$',
  '^(README|CHANGELOG|CONTRIBUTING|LICEN[CS]E)',
];
const FOLDERS_AT_ROOT = ['^(test|tests|__tests__|scenarios|coverage|test-results|playwright-report)$'];

// Case is not looked at, so that the same files are left out on every file system.
const oneOf = (parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'i');
const anywhere = oneOf(ANYWHERE);
const folderAnywhere = oneOf([...ANYWHERE, ...FOLDERS_ANYWHERE]);
const atRoot = oneOf([...ANYWHERE, ...AT_ROOT]);
const folderAtRoot = oneOf([...ANYWHERE, ...FOLDERS_ANYWHERE, ...AT_ROOT, ...FOLDERS_AT_ROOT]);

/** Whether a file or a folder of this name is left out, as far as the name alone says. */
export function isIgnoredByDefault(name: string, isFolder: boolean, isAtRoot: boolean): boolean {
  if (isAtRoot) return (isFolder ? folderAtRoot : atRoot).test(name);
  return (isFolder ? folderAnywhere : anywhere).test(name);
}

/** One of these says that `src/` is built to `script.js` and is not loaded itself. */
export const SOURCE_ENTRIES: readonly string[] = ['ts', 'tsx', 'js', 'jsx'].map((ext) => `src/script.${ext}`);
export const SOURCE_FOLDER = 'src/';
