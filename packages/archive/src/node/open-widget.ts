import { widgetFileSet } from '../files/widget-file-set.ts';
import { LIMITS } from '../limits.ts';
import { openZip } from '../open-zip.ts';
import { ProblemList } from '../problems/problem-list.ts';
import type { WidgetFiles } from '../widget-files.ts';
import { reportTooBig } from '../zip/read-zip.ts';
import { nodeCodec } from './codec.ts';
import { type OpenFolderOptions, openFolder } from './open-folder.ts';
import { readBytes } from './read-bytes.ts';
import { statOf } from './stat-of.ts';

/**
 * Opens what a person gave: the path of a folder or of a zip, or the bytes of a zip. A file of any other kind opens
 * too, with no files and a problem that says what it is.
 *
 * @throws KitError `path-not-found` or `path-unreadable`; never for what the content is
 */
export async function openWidget(
  source: string | Uint8Array,
  options: OpenFolderOptions = {},
): Promise<WidgetFiles> {
  if (typeof source !== 'string')
    return openZip(source, { name: options.name ?? 'widget.zip', codec: nodeCodec });
  const name = options.name ?? source;
  const stats = statOf(source);
  if (stats.isDirectory()) return openFolder(source, { ...options, name });
  const problems = new ProblemList();
  if (!stats.isFile()) {
    problems.add('not-a-zip', 'This is a device, a pipe or a socket, not a zip archive.');
  } else if (stats.size > LIMITS.archiveBytes) {
    // Judged by its size alone: reading it would take the memory that the limit is there to save.
    reportTooBig(stats.size, problems);
  } else {
    return openZip(readBytes(source), { name, codec: nodeCodec });
  }
  return widgetFileSet('zip', name, [], problems.list());
}
