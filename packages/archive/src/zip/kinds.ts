import { checkName } from '../names/check-name.ts';
import { quote } from '../names/quote.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { isFolder, type ZipEntry } from './entry.ts';
import { archiveKind } from './sniff.ts';

const MACOS = /(^|[/\\])(__MACOSX[/\\]|\._|\.DS_Store$)/;
/** Documents that are zips inside; a widget may offer one as a template. */
const DOCUMENT = /\.(docx|xlsx|pptx|odt|ods|odp|epub)$/i;

export interface SortedOut {
  readonly files: readonly ZipEntry[];
  /** Paths of the folders that have an entry of their own. */
  readonly folders: readonly string[];
}

/** Parts files from folders. Folders hold nothing, but their names can attack as those of files can. */
export function sortOut(entries: readonly ZipEntry[], problems: ProblemList): SortedOut {
  const files: ZipEntry[] = [];
  const folders: string[] = [];
  const metadata = entries.filter(({ name }) => MACOS.test(name));
  const [first] = metadata;
  if (first !== undefined) {
    const more = metadata.length > 1 ? ` and ${metadata.length - 1} more` : '';
    problems.add('macos-metadata', `${quote(first.name)}${more} come from macOS.`, first.name);
  }
  for (const entry of entries) {
    if (!isFolder(entry)) {
      files.push(entry);
      continue;
    }
    const { path, defects } = checkName(entry.name.slice(0, -1));
    for (const { code, message } of defects) problems.add(code, message, entry.name);
    if (path !== undefined) folders.push(path);
    if (entry.bytes > 0) {
      problems.add('folder-with-data', `The folder ${quote(entry.name)} has content of its own.`, entry.name);
    }
  }
  return { files, folders };
}

/** A zip in the zip, told by its first bytes. */
export function reportNestedArchive(path: string, bytes: Uint8Array, problems: ProblemList): void {
  const kind = archiveKind(bytes);
  if (kind !== undefined && !DOCUMENT.test(path)) {
    problems.add('nested-archive', `${quote(path)} is ${kind} itself.`, path);
  }
}
