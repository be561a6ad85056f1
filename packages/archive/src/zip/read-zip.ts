import { formatBytes, LIMITS } from '../limits.ts';
import { checkNames } from '../names/check-names.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { Binary } from './binary.ts';
import type { Codec } from './codec.ts';
import { mayUnpack, unpack } from './content.ts';
import { readDirectory } from './directory.ts';
import { readEndRecord } from './end-record.ts';
import { checkExtents } from './extents.ts';
import { reportNestedArchive, sortOut } from './kinds.ts';
import { type Extent, readLocalHeader } from './local-header.ts';
import { kindOf, looksLikeZip } from './sniff.ts';

export interface UnpackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads an archive that may be hostile. The list of entries is judged whole before anything is unpacked, nothing is
 * ever unpacked beyond the limits or beyond what the archive itself says, and nothing is written anywhere.
 */
export async function readZip(
  bytes: Uint8Array,
  codec: Codec,
  problems: ProblemList,
): Promise<UnpackedFile[]> {
  if (bytes.length > LIMITS.archiveBytes) {
    reportTooBig(bytes.length, problems);
    return [];
  }
  const zip = new Binary(bytes);
  const end = readEndRecord(zip, problems);
  if (end === undefined) {
    if (problems.isEmpty) reportNoZip(bytes, problems);
    return [];
  }
  const directory = readDirectory(zip, end, problems);
  if (directory === undefined) return [];
  const { entries } = directory;
  const { files, folders } = sortOut(entries, problems);
  const named = checkNames(files, ({ name }) => name, problems, folders);
  const located = entries.flatMap((entry) => readLocalHeader(zip, entry, end.directory, problems) ?? []);
  const isWhole = directory.complete && located.length === entries.length;
  const extents = checkExtents(zip, located, isWhole ? end.directory : undefined, problems);
  const own = new Map(extents.map((extent) => [extent.entry, extent]));
  const readable = named.flatMap(({ path, item }) => {
    const extent = own.get(item);
    return extent !== undefined && mayUnpack(item, problems) ? [{ path, extent }] : [];
  });
  return unpackAll(zip, readable, codec, problems);
}

async function unpackAll(
  zip: Binary,
  readable: readonly { readonly path: string; readonly extent: Extent }[],
  codec: Codec,
  problems: ProblemList,
): Promise<UnpackedFile[]> {
  const total = readable.reduce((sum, { extent }) => sum + extent.entry.bytes, 0);
  if (total > LIMITS.totalBytes) {
    const sizes = `${formatBytes(total)}; up to ${formatBytes(LIMITS.totalBytes)} are read`;
    problems.add('bomb-total', `The files have ${sizes}.`);
    return [];
  }
  const files: UnpackedFile[] = [];
  for (const { path, extent } of readable) {
    const bytes = await unpack(zip, extent, codec, problems);
    if (bytes === undefined) continue;
    reportNestedArchive(path, bytes, problems);
    files.push({ path, bytes });
  }
  return files;
}

export function reportTooBig(size: number, problems: ProblemList): void {
  const sizes = `${formatBytes(size)}; up to ${formatBytes(LIMITS.archiveBytes)} are read`;
  problems.add('archive-too-big', `The archive has ${sizes}.`);
}

function reportNoZip(bytes: Uint8Array, problems: ProblemList): void {
  if (looksLikeZip(bytes))
    problems.add('truncated', 'The list of entries at the end of the archive is missing.');
  else problems.add('not-a-zip', `This is ${kindOf(bytes)}, not a zip archive.`);
}
