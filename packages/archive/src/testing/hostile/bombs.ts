import { deflateRawSync } from 'node:zlib';
import { BASE_WIDGET } from '../base-widget.ts';
import { deflateZeros } from '../deflate-zeros.ts';
import { buildZip, type EntrySpec, zipOf } from '../zip-builder.ts';
import { type HostileArchive, hostile, withEntries } from './hostile-archive.ts';

const MB = 1024 * 1024;

const tinyFiles = (count: number): EntrySpec[] =>
  Array.from({ length: count }, (_, index) => ({ name: `f/${index}.js`, content: 'x', method: 0 }));

/** Two megabytes that shrink to a fiftieth: just below what is suspicious in a single file. */
function largeFiles(count: number): EntrySpec[] {
  const content = new Uint8Array(2 * MB);
  for (let at = 0; at < content.length; at += 100) content[at] = (at * 2_654_435_761) >>> 24;
  const packed = deflateRawSync(content);
  return Array.from({ length: count }, (_, index) => ({
    name: `f/${index}.bin`,
    packed,
    bytes: content.length,
  }));
}

/** Many lines in the list that all point into the same data: kilobytes that unpack to gigabytes. */
function sharedData(count: number): Uint8Array {
  const kernel: EntrySpec = { name: '0', packed: deflateZeros(20), bytes: 20 * MB };
  const others = Array.from({ length: count }, (_, index) => ({
    ...kernel,
    name: String(index + 1),
    header: 0,
    listedOnly: true as const,
  }));
  return zipOf([kernel, ...others]);
}

/** Little that becomes much. */
export const BOMBS: readonly HostileArchive[] = [
  hostile('gigabyte-of-one-byte', 'file-too-big', () =>
    withEntries({ name: 'a.txt', packed: deflateZeros(1024), bytes: 1024 * MB }),
  ),
  hostile('gigabyte-that-says-one-kilobyte', 'size-lie', () =>
    withEntries({ name: 'a.txt', packed: deflateZeros(1024), bytes: 1024 }),
  ),
  hostile('gigabyte-that-says-a-megabyte', 'size-lie', () =>
    withEntries({ name: 'a.txt', packed: deflateZeros(1024), bytes: MB }),
  ),
  hostile('manifest-of-600-megabytes', 'file-too-big', () =>
    zipOf([
      ...BASE_WIDGET.filter(({ name }) => name !== 'manifest.json'),
      { name: 'manifest.json', packed: deflateZeros(600), bytes: 600 * MB },
    ]),
  ),
  hostile('ratio', 'bomb-ratio', () =>
    withEntries({ name: 'a.txt', packed: deflateZeros(10), bytes: 10 * MB }),
  ),
  hostile('total', 'bomb-total', () => zipOf([...BASE_WIDGET, ...largeFiles(40)])),
  hostile('shared-data', ['name-mismatch', 'overlap'], () => sharedData(250)),
  hostile('fifty-thousand-entries', 'too-many-entries', () => zipOf([...BASE_WIDGET, ...tinyFiles(50_000)])),
  hostile('entries-beyond-count', 'too-many-entries', () =>
    buildZip({ entries: [...BASE_WIDGET, ...tinyFiles(6_000)], end: { entries: 3 } }),
  ),
  hostile('thousands-of-bad-names', 'path-traversal', () =>
    withEntries(...tinyFiles(4_000).map((entry) => ({ ...entry, name: `../${String(entry.name)}` }))),
  ),
];
