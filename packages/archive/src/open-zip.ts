import { widgetFile } from './files/widget-file.ts';
import { widgetFileSet } from './files/widget-file-set.ts';
import { wrappingFolder } from './names/wrapping-folder.ts';
import { ProblemList } from './problems/problem-list.ts';
import type { WidgetFiles } from './widget-files.ts';
import type { Codec } from './zip/codec.ts';
import { readZip } from './zip/read-zip.ts';
import { webCodec } from './zip/web-codec.ts';

export interface OpenZipOptions {
  /** How messages call it; `widget.zip` by default. */
  readonly name?: string;
  /** How data are unpacked; by `DecompressionStream` by default. `@kommo-widget/archive/node` has a faster one. */
  readonly codec?: Codec;
}

/**
 * Opens a zip from its bytes, in a browser or in Node. Whatever the bytes are, it answers: what cannot be read is in
 * `problems` and not in `files`. Nothing is written to disk.
 */
export async function openZip(bytes: Uint8Array, options: OpenZipOptions = {}): Promise<WidgetFiles> {
  const problems = new ProblemList();
  const unpacked = await readZip(bytes, options.codec ?? webCodec, problems);
  const files = unpacked.map((file) => widgetFile(file.path, file.bytes.byteLength, () => file.bytes));
  if (files.length === 0 && problems.isEmpty) problems.add('empty', 'There is no file in the archive.');
  problems.push(
    wrappingFolder(
      files.map(({ path }) => path),
      'zip',
    ),
  );
  return widgetFileSet('zip', options.name ?? 'widget.zip', files, problems.list());
}
