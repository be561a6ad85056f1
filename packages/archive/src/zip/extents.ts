import { formatBytes } from '../limits.ts';
import { quote } from '../names/quote.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { Binary } from './binary.ts';
import { hasLateSizes } from './entry.ts';
import type { Extent } from './local-header.ts';
import { SIGNATURE } from './signatures.ts';

/**
 * Walks over the bytes of all entries in order. Two that share bytes are how a small archive unpacks to petabytes;
 * bytes of nobody are where something hides.
 *
 * @param directory where the list of entries begins; none when some entry could not be read, so that what seems to
 * belong to nobody may be its
 * @returns the extents that share nothing with another
 */
export function checkExtents(
  zip: Binary,
  extents: readonly Extent[],
  directory: number | undefined,
  problems: ProblemList,
): Extent[] {
  const sorted = [...extents].sort((a, b) => a.entry.header - b.entry.header);
  const shared = new Set<Extent>();
  let last: Extent | undefined;
  for (const extent of sorted) {
    if (last !== undefined && extent.entry.header < last.end) {
      shared.add(extent).add(last);
      const names = `${quote(extent.entry.name)} and ${quote(last.entry.name)}`;
      problems.add('overlap', `${names} share bytes.`, extent.entry.name);
    } else if (directory !== undefined) {
      reportGap(zip, last, extent.entry.header, problems);
    }
    if (last === undefined || extent.end > last.end) last = extent;
  }
  if (extents.length > 0 && directory !== undefined) reportGap(zip, last, directory, problems);
  return extents.filter((extent) => !shared.has(extent));
}

function reportGap(zip: Binary, last: Extent | undefined, next: number, problems: ProblemList): void {
  const from = last === undefined ? 0 : last.end + descriptorBytes(zip, last);
  const gap = next - from;
  if (gap <= 0) return;
  if (last === undefined) problems.add('prefix-junk', `${formatBytes(gap)} stand before the first entry.`);
  else {
    const after = quote(last.entry.name);
    problems.add('hidden-data', `${formatBytes(gap)} after ${after} belong to no entry.`, last.entry.name);
  }
}

/** The record behind the data that repeats sizes and checksum, with or without a signature, in 32 or 64 bit. */
function descriptorBytes(zip: Binary, { entry, end }: Extent): number {
  if (!hasLateSizes(entry.flags)) return 0;
  const signed = zip.is(SIGNATURE.descriptor, end) ? 4 : 0;
  const wide = zip.has(end + signed, 20) && zip.u64(end + signed + 4) === entry.packedBytes;
  return signed + (wide && zip.u64(end + signed + 12) === entry.bytes ? 20 : 12);
}
