import { SIGNATURE } from '../../zip/signatures.ts';
import { BASE_WIDGET } from '../base-widget.ts';
import { ByteWriter } from '../byte-writer.ts';
import { buildZip } from '../zip-builder.ts';
import { type HostileArchive, hostile, withEntries } from './hostile-archive.ts';

interface Actual {
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
  readonly at: number;
}

const FULL = 0xffffffff;

const record = ({ entries, size, offset }: Actual): Uint8Array =>
  new ByteWriter()
    .u32(SIGNATURE.zip64End)
    .u64(44)
    .u16(45, 45)
    .u32(0, 0)
    .u64(entries, entries, size, offset)
    .done();

const locator = (at: number): Uint8Array =>
  new ByteWriter().u32(SIGNATURE.zip64Locator, 0).u64(at).u32(1).done();

const both = (claimed: Actual, at = claimed.at): Uint8Array =>
  new ByteWriter().bytes(record(claimed), locator(at)).done();

const field = (...values: readonly number[]): Uint8Array =>
  new ByteWriter()
    .u16(1, values.length * 8)
    .u64(...values)
    .done();

/** A small archive with the records of a large one that say the truth: nothing is wrong with it. */
export const honestZip64 = (): Uint8Array =>
  buildZip({
    entries: BASE_WIDGET,
    end: { entries: 0xffff, size: FULL, offset: FULL },
    zip64: both,
  });

/** Archives that use the fields for very large archives in order to lie. */
export const HOSTILE_ZIP64: readonly HostileArchive[] = [
  hostile('zip64-no-record', 'zip64-lie', () => buildZip({ entries: BASE_WIDGET, zip64: () => locator(0) })),
  hostile('zip64-locator-far-away', 'zip64-lie', () =>
    buildZip({ entries: BASE_WIDGET, zip64: () => locator(2 ** 60) }),
  ),
  hostile('zip64-disagrees', 'zip64-lie', () =>
    buildZip({ entries: BASE_WIDGET, zip64: (actual) => both({ ...actual, entries: 2 }) }),
  ),
  hostile('zip64-countless', 'too-many-entries', () =>
    buildZip({
      entries: BASE_WIDGET,
      end: { entries: 0xffff },
      zip64: (actual) => both({ ...actual, entries: 2 ** 60 }),
    }),
  ),
  hostile('zip64-directory-far-away', 'truncated', () =>
    buildZip({
      entries: BASE_WIDGET,
      end: { offset: FULL },
      zip64: (actual) => both({ ...actual, offset: 2 ** 60 }),
    }),
  ),
  hostile('zip64-field-missing', 'zip64-lie', () =>
    withEntries({ name: 'a.js', content: 'a', bytes: FULL, local: { bytes: 1 } }),
  ),
  hostile('zip64-field-short', 'zip64-lie', () =>
    withEntries({ name: 'a.js', content: 'a', bytes: FULL, extra: Uint8Array.of(1, 0, 4, 0, 1, 0, 0, 0) }),
  ),
  hostile('zip64-field-twice', 'zip64-lie', () =>
    withEntries({
      name: 'a.js',
      content: 'a',
      bytes: FULL,
      extra: new ByteWriter().bytes(field(1), field(2)).done(),
    }),
  ),
  hostile('zip64-exabyte', 'file-too-big', () =>
    withEntries({ name: 'a.js', content: 'a', bytes: FULL, extra: field(2 ** 60) }),
  ),
  hostile('zip64-offset-far-away', 'header-mismatch', () =>
    withEntries({ name: 'a.js', content: 'a', header: FULL, listedOnly: true, extra: field(2 ** 60) }),
  ),
];
