import { formatCount, LIMITS } from '../limits.ts';
import { quote } from '../names/quote.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { Binary } from './binary.ts';
import type { EndRecord } from './end-record.ts';
import type { ZipEntry } from './entry.ts';
import { decodeName } from './entry-name.ts';
import { readExtraFields } from './extra-fields.ts';
import { SIGNATURE } from './signatures.ts';

export interface Directory {
  readonly entries: readonly ZipEntry[];
  /** Whether every line could be read. */
  readonly complete: boolean;
}

const SIZE = 46;

/**
 * Reads the list of entries. It goes by the list itself and not by the number that the archive claims, and stops at
 * the limit, so that neither a lie nor 50,000 entries cost anything.
 */
export function readDirectory(zip: Binary, end: EndRecord, problems: ProblemList): Directory | undefined {
  const most = `${formatCount(LIMITS.entries)} are read`;
  if (end.entries > LIMITS.entries) {
    const count = Number.isFinite(end.entries) ? formatCount(end.entries) : 'countless';
    problems.add('too-many-entries', `The archive has ${count} entries; ${most}.`);
    return undefined;
  }
  const entries: ZipEntry[] = [];
  let lines = 0;
  let at = end.directory;
  while (zip.is(SIGNATURE.central, at) && at < end.end) {
    if (lines === LIMITS.entries) {
      problems.add('too-many-entries', `The archive has more entries than it says; ${most}.`);
      return undefined;
    }
    const size = zip.has(at, SIZE) ? SIZE + zip.u16(at + 28) + zip.u16(at + 30) + zip.u16(at + 32) : SIZE;
    if (at + size > end.end) {
      problems.add('directory-damaged', `Entry ${lines + 1} reaches beyond the list of entries.`);
      break;
    }
    const entry = readEntry(zip, at, end.shift, problems);
    if (entry !== undefined) entries.push(entry);
    lines += 1;
    at += size;
  }
  if (at !== end.end) {
    problems.add('directory-damaged', `The list of entries cannot be read after entry ${lines}.`);
  } else if (lines !== end.entries) {
    problems.add('entry-count-lie', `The archive says ${end.entries} entries and has ${lines}.`);
  }
  return { entries, complete: at === end.end && entries.length === lines };
}

function readEntry(zip: Binary, at: number, shift: number, problems: ProblemList): ZipEntry | undefined {
  const flags = zip.u16(at + 8);
  const rawName = zip.slice(at + SIZE, zip.u16(at + 28));
  const name = decodeName(rawName, flags, problems);
  const plain = { packedBytes: zip.u32(at + 20), bytes: zip.u32(at + 24), header: zip.u32(at + 42) };
  const extra = readExtraFields(zip, at + SIZE + rawName.length, zip.u16(at + 30), plain);
  if (extra === 'broken') {
    problems.add(
      'zip64-lie',
      `The zip64 field of ${quote(name)} is cut short or contradicts the entry.`,
      name,
    );
    return undefined;
  }
  if (extra.name !== undefined && extra.name !== name) {
    problems.add('name-mismatch', `${quote(name)} has a second name: ${quote(extra.name)}.`, name);
  }
  if (zip.u16(at + 34) !== 0 && zip.u16(at + 34) !== 0xffff) {
    problems.add('multi-disk', `${quote(name)} says that it is on another volume.`, name);
    return undefined;
  }
  return {
    name,
    rawName,
    flags,
    method: zip.u16(at + 10),
    crc: zip.u32(at + 16),
    packedBytes: extra.packedBytes,
    bytes: extra.bytes,
    header: extra.header + shift,
    mode: zip.u32(at + 38) >>> 16,
  };
}
