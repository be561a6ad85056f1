import type { ProblemList } from '../problems/problem-list.ts';
import type { Binary } from './binary.ts';
import { IN_ZIP64, SIGNATURE } from './signatures.ts';

interface PlainEnd {
  readonly entries: number;
  readonly directoryBytes: number;
  readonly offset: number;
}

const LOCATOR_SIZE = 20;
const RECORD_SIZE = 56;

/** Whether the zip64 locator stands before the end record at `end`, as it must. */
export const hasZip64 = (zip: Binary, end: number): boolean =>
  zip.is(SIGNATURE.zip64Locator, end - LOCATOR_SIZE);

/**
 * The record of archives beyond 4 GB or 65,535 entries. Small archives may have one too (some writers always add
 * it), but then it must say the same as the ordinary record.
 */
export function readZip64End(
  zip: Binary,
  end: number,
  plain: PlainEnd,
  problems: ProblemList,
): (PlainEnd & { readonly at: number }) | 'broken' {
  const lie = (message: string): 'broken' => {
    problems.add('zip64-lie', message);
    return 'broken';
  };
  const locator = end - LOCATOR_SIZE;
  // The record ends where the locator begins; its offset may be off by what was put before the archive.
  const at = zip.is(SIGNATURE.zip64End, zip.u64(locator + 8)) ? zip.u64(locator + 8) : locator - RECORD_SIZE;
  if (!zip.is(SIGNATURE.zip64End, at) || !zip.has(at, RECORD_SIZE)) {
    return lie('The zip64 locator points to no zip64 record.');
  }
  if (at + 12 + zip.u64(at + 4) !== locator) return lie('The zip64 record lies about its own size.');
  if (zip.u32(at + 16) !== 0 || zip.u32(at + 20) !== 0) return lie('The zip64 record names a second volume.');
  const large = { entries: zip.u64(at + 32), directoryBytes: zip.u64(at + 40), offset: zip.u64(at + 48) };
  const agrees =
    (plain.entries === IN_ZIP64.u16 || plain.entries === large.entries) &&
    (plain.directoryBytes === IN_ZIP64.u32 || plain.directoryBytes === large.directoryBytes) &&
    (plain.offset === IN_ZIP64.u32 || plain.offset === large.offset);
  if (!agrees) return lie('The zip64 record and the ordinary one disagree.');
  return { ...large, at };
}
