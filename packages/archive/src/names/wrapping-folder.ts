import { problem } from '../problems/problem-list.ts';
import type { ArchiveProblem } from '../widget-files.ts';
import { quote } from './quote.ts';

const MANIFEST = 'manifest.json';
/** How deep a manifest is looked for; below that it belongs to something else. */
const MAX_DEPTH = 3;

/**
 * The classic failure of an upload: the folder was packed instead of its content, so that manifest.json is one
 * level too deep.
 */
export function wrappingFolder(
  paths: Iterable<string>,
  kind: 'folder' | 'zip' | 'memory',
): ArchiveProblem | undefined {
  let found: string[] | undefined;
  for (const path of paths) {
    if (path === MANIFEST) return undefined;
    if (!path.endsWith(`/${MANIFEST}`)) continue;
    const folders = path.split('/').slice(0, -1);
    if (folders.length > MAX_DEPTH || folders[0] === '__MACOSX') continue;
    if (found === undefined || folders.length < found.length) found = folders;
  }
  if (found === undefined) return undefined;
  const folder = `${found.join('/')}/`;
  const where = `manifest.json is in ${quote(folder)} instead of`;
  return kind === 'folder'
    ? problem(
        'wrapping-folder',
        `${where} the folder given.`,
        folder,
        `Give the folder ${quote(folder)} instead.`,
      )
    : problem('wrapping-folder', `${where} the root of the archive.`, folder);
}
