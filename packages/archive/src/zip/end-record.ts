import { formatBytes } from '../limits.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { Binary } from './binary.ts';
import { SIGNATURE } from './signatures.ts';
import { hasZip64, readZip64End } from './zip64-end.ts';

/** Where the list of entries (the central directory) is, by the record at the end of the archive. */
export interface EndRecord {
  /** Offset of the list of entries in the bytes. */
  readonly directory: number;
  readonly directoryBytes: number;
  /** How many entries the archive claims to have. */
  readonly entries: number;
  /** What every offset in the archive must be moved by: more than 0 where something was put before it. */
  readonly shift: number;
  /** Offset of the first record after the list of entries. */
  readonly end: number;
}

const SIZE = 22;
const MAX_COMMENT = 0xffff;
/** How far back the record is looked for, so that the search ends soon whatever the bytes are. */
const MAX_SEARCH = 1024 * 1024;
const FIRST_BYTE = SIGNATURE.end & 0xff;

/** Finds and reads the record at the end; without one, nothing of the archive can be read. */
export function readEndRecord(zip: Binary, problems: ProblemList): EndRecord | undefined {
  const at = findEnd(zip, problems);
  if (at === undefined) return undefined;

  if (zip.u16(at + 4) !== 0 || zip.u16(at + 6) !== 0 || zip.u16(at + 8) !== zip.u16(at + 10)) {
    problems.add('multi-disk', 'The archive says that it is spread over several volumes.');
    return undefined;
  }
  const plain = { entries: zip.u16(at + 10), directoryBytes: zip.u32(at + 12), offset: zip.u32(at + 16) };
  const zip64 = hasZip64(zip, at) ? readZip64End(zip, at, plain, problems) : undefined;
  if (zip64 === 'broken') return undefined;
  const { entries, directoryBytes, offset } = zip64 ?? plain;

  const end = zip64?.at ?? at;
  const directory = end - directoryBytes;
  const shift = directory - offset;
  if (directory < 0 || shift < 0) {
    problems.add('truncated', 'The list of entries should be where the archive does not reach.');
    return undefined;
  }
  if (shift > 0 && !zip.is(SIGNATURE.central, directory) && entries > 0) {
    problems.add('directory-damaged', 'The list of entries is not where the archive says it is.');
    return undefined;
  }
  return { directory, directoryBytes, entries, shift, end };
}

/** The last record whose comment reaches exactly to the end, else the last one that there is. */
function findEnd(zip: Binary, problems: ProblemList): number | undefined {
  const exact: number[] = [];
  let last: number | undefined;
  for (const at of candidates(zip)) {
    const reach = at + SIZE + zip.u16(at + 20);
    if (reach > zip.length) continue;
    last ??= at;
    if (reach === zip.length) exact.push(at);
  }
  if (exact.length > 1) {
    problems.add('directory-ambiguous', 'The comment of the archive holds a second record of its end.');
  }
  const [first] = exact;
  if (first !== undefined) return first;
  if (last !== undefined) {
    const extra = zip.length - last - SIZE - zip.u16(last + 20);
    problems.add('trailing-junk', `${formatBytes(extra)} follow the end of the archive.`);
  }
  return last;
}

/** Places that look like the record, the last one first; those that a comment cannot reach only if there is no other. */
function* candidates(zip: Binary): Generator<number> {
  const nearest = zip.length - SIZE - MAX_COMMENT;
  const furthest = Math.max(0, zip.length - MAX_SEARCH);
  let seen = false;
  let at = zip.lastIndexOf(FIRST_BYTE, zip.length - SIZE);
  while (at >= furthest && !(seen && at < nearest)) {
    if (zip.is(SIGNATURE.end, at)) {
      seen = true;
      yield at;
    }
    at = zip.lastIndexOf(FIRST_BYTE, at - 1);
  }
}
