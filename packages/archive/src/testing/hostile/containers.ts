import { LIMITS } from '../../limits.ts';
import { SIGNATURE } from '../../zip/signatures.ts';
import { BASE_WIDGET } from '../base-widget.ts';
import { ByteWriter } from '../byte-writer.ts';
import { buildZip, type EntrySpec, zipOf } from '../zip-builder.ts';
import { type HostileArchive, hostile, withEntries } from './hostile-archive.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const junk = text('junk '.repeat(50));
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...junk);
const cut = (from: number, to?: number): Uint8Array => zipOf(BASE_WIDGET).slice(from, to);
const inFolder = (entry: EntrySpec): EntrySpec => ({ ...entry, name: `widget/${String(entry.name)}` });

/** Moves what is after the first bytes of an archive, offsets and all, so that only a gap is left at the front. */
const withGapAtFront = (): Uint8Array => {
  const [first, ...rest] = BASE_WIDGET;
  return zipOf(first === undefined ? [] : [{ ...first, before: PNG }, ...rest]);
};

/** The end of an archive without entries, to stand inside of a comment. */
const secondEnd = new ByteWriter().u32(SIGNATURE.end).u16(0, 0, 0, 0).u32(0, 0).u16(0).done();

/** Files that are no zip, not whole, or more than one. */
export const HOSTILE_CONTAINERS: readonly HostileArchive[] = [
  hostile('no-bytes', 'not-a-zip', () => new Uint8Array()),
  hostile('png', 'not-a-zip', () => PNG),
  hostile('text', 'not-a-zip', () => text('This is no archive.\n')),
  hostile('html', 'not-a-zip', () => text('<!doctype html><title>404</title>')),
  hostile('gzip', 'not-a-zip', () => Uint8Array.of(0x1f, 0x8b, 8, 0, ...junk)),
  hostile('no-entries', 'empty', () => zipOf([])),
  hostile('only-folders', 'empty', () => zipOf([{ name: 'images/', method: 0 }])),
  hostile('wrapping-folder', 'wrapping-folder', () => zipOf(BASE_WIDGET.map(inFolder))),
  hostile('cut-in-half', 'truncated', () => cut(0, 300)),
  hostile('cut-at-end', 'truncated', () => cut(0, -1)),
  hostile('front-missing', 'truncated', () => cut(100)),
  hostile('prefix-junk', 'prefix-junk', () => buildZip({ entries: BASE_WIDGET, prefix: junk })),
  hostile('png-before-zip', 'prefix-junk', withGapAtFront),
  hostile('trailing-junk', 'trailing-junk', () => buildZip({ entries: BASE_WIDGET, suffix: junk })),
  hostile('hidden-entry', 'hidden-data', () =>
    withEntries({ name: 'hidden.js', content: 'evil', unlisted: true }),
  ),
  hostile('hidden-bytes', 'hidden-data', () => withEntries({ name: 'a.js', content: 'a', before: junk })),
  hostile('two-ends', 'directory-ambiguous', () => buildZip({ entries: BASE_WIDGET, comment: secondEnd })),
  hostile('multi-disk', 'multi-disk', () => buildZip({ entries: BASE_WIDGET, end: { disk: 1 } })),
  hostile('entry-elsewhere', 'multi-disk', () => withEntries({ name: 'a.js', content: 'a', disk: 2 })),
  hostile('count-too-small', 'entry-count-lie', () =>
    buildZip({ entries: BASE_WIDGET, end: { entries: 1 } }),
  ),
  hostile('count-too-large', 'entry-count-lie', () =>
    buildZip({ entries: BASE_WIDGET, end: { entries: 9 } }),
  ),
  hostile('directory-too-short', 'directory-damaged', () =>
    buildZip({ entries: BASE_WIDGET, end: { size: 30, offset: 0 } }),
  ),
  hostile('directory-size-lie', 'directory-damaged', () =>
    buildZip({ entries: BASE_WIDGET, end: { size: 46, offset: 0 } }),
  ),
  hostile('archive-too-big', 'archive-too-big', () => new Uint8Array(LIMITS.archiveBytes + 1)),
];
