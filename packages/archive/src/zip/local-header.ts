import { quote } from '../names/quote.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { Binary } from './binary.ts';
import { hasLateSizes, isEncrypted, type ZipEntry } from './entry.ts';
import { IN_ZIP64, SIGNATURE } from './signatures.ts';

const SIZE = 30;

/** Where the bytes of an entry are. */
export interface Extent {
  readonly entry: ZipEntry;
  /** Offset of the packed data. */
  readonly data: number;
  /** Offset behind the packed data. */
  readonly end: number;
}

/**
 * Every entry is described twice: in the list and before its data. Readers that trust the one see another archive
 * than those that trust the other, so both must say the same.
 */
export function readLocalHeader(
  zip: Binary,
  entry: ZipEntry,
  directory: number,
  problems: ProblemList,
): Extent | undefined {
  const at = entry.header;
  const shown = quote(entry.name);
  const mismatch = (what: string): void =>
    problems.add('header-mismatch', `${shown} has ${what}.`, entry.name);
  if (!zip.has(at, SIZE) || !zip.is(SIGNATURE.local, at)) {
    mismatch('no header where the list of entries says it is');
    return undefined;
  }
  const data = at + SIZE + zip.u16(at + 26) + zip.u16(at + 28);
  const end = data + entry.packedBytes;
  if (end > directory) {
    problems.add('size-lie', `${shown} would reach beyond the place of its data.`, entry.name);
    return undefined;
  }
  const name = zip.slice(at + SIZE, zip.u16(at + 26));
  if (!sameBytes(name, entry.rawName)) {
    const other = quote(new TextDecoder().decode(name));
    problems.add('name-mismatch', `${shown} is called ${other} before its data.`, entry.name);
  }
  const flags = zip.u16(at + 6);
  if (zip.u16(at + 8) !== entry.method) mismatch('two different methods of compression');
  if (isEncrypted({ flags }) !== isEncrypted(entry)) mismatch('a header that disagrees about encryption');
  if (!hasLateSizes(flags)) {
    if (zip.u32(at + 14) !== entry.crc) mismatch('two different checksums');
    if (differs(zip.u32(at + 18), entry.packedBytes) || differs(zip.u32(at + 22), entry.bytes)) {
      problems.add('size-lie', `${shown} has two different sizes.`, entry.name);
    }
  }
  return { entry, data, end };
}

const differs = (local: number, listed: number): boolean => local !== listed && local !== IN_ZIP64.u32;

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
