import { formatBytes, LIMITS } from '../limits.ts';
import { quote } from '../names/quote.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { Binary } from './binary.ts';
import { type Codec, TooLong } from './codec.ts';
import { isEncrypted, METHOD, type ZipEntry } from './entry.ts';
import type { Extent } from './local-header.ts';

/** Whether an entry may be unpacked at all, by what the archive says of it. */
export function mayUnpack(entry: ZipEntry, problems: ProblemList): boolean {
  const shown = quote(entry.name);
  const refuse = (...problem: Parameters<ProblemList['add']>): false => {
    problems.add(...problem);
    return false;
  };
  const type = entry.mode & 0o170000;
  if (type === 0o120000) return refuse('symlink', `${shown} is a symbolic link.`, entry.name);
  if (type !== 0 && type !== 0o100000) {
    return refuse('special-file', `${shown} is a device, a pipe, a socket or a folder.`, entry.name);
  }
  if (isEncrypted(entry)) return refuse('encrypted', `${shown} is encrypted.`, entry.name);
  if (entry.method !== METHOD.stored && entry.method !== METHOD.deflated) {
    const method = `${shown} uses compression method ${entry.method}.`;
    return refuse('unsupported-compression', method, entry.name);
  }
  if (entry.bytes > LIMITS.fileBytes) {
    const sizes = `${formatBytes(entry.bytes)}; up to ${formatBytes(LIMITS.fileBytes)} are read`;
    return refuse('file-too-big', `${shown} has ${sizes}.`, entry.name);
  }
  if (entry.bytes > LIMITS.ratioFromBytes && entry.bytes > entry.packedBytes * LIMITS.ratio) {
    const sizes = `${formatBytes(entry.packedBytes)} to ${formatBytes(entry.bytes)}`;
    return refuse('bomb-ratio', `${shown} unpacks from ${sizes}.`, entry.name);
  }
  return true;
}

/** Unpacks one entry and holds it against what the archive says of it. */
export async function unpack(
  zip: Binary,
  { entry, data }: Extent,
  codec: Codec,
  problems: ProblemList,
): Promise<Uint8Array | undefined> {
  const shown = quote(entry.name);
  const packed = zip.slice(data, entry.packedBytes);
  const bytes = await inflate(packed, entry, codec, problems);
  if (bytes === undefined) return undefined;
  if (bytes.length !== entry.bytes) {
    const sizes = `says ${formatBytes(entry.bytes)} and has ${formatBytes(bytes.length)}`;
    problems.add('size-lie', `${shown} ${sizes}.`, entry.name);
  } else if (codec.crc32(bytes) !== entry.crc) {
    problems.add('wrong-crc', `${shown} does not match its checksum.`, entry.name);
  }
  return bytes;
}

async function inflate(
  packed: Uint8Array,
  entry: ZipEntry,
  codec: Codec,
  problems: ProblemList,
): Promise<Uint8Array | undefined> {
  if (entry.method === METHOD.stored) return packed;
  const shown = quote(entry.name);
  try {
    const { bytes, consumed } = await codec.inflate(packed, entry.bytes);
    if (consumed !== undefined && consumed < packed.length) {
      const rest = formatBytes(packed.length - consumed);
      problems.add('size-lie', `${shown} has ${rest} behind the end of its packed data.`, entry.name);
    }
    return bytes;
  } catch (error) {
    if (error instanceof TooLong) {
      problems.add(
        'size-lie',
        `${shown} unpacks to more than the ${formatBytes(entry.bytes)} it says.`,
        entry.name,
      );
    } else {
      problems.add('damaged-data', `The packed data of ${shown} are damaged.`, entry.name);
    }
    return undefined;
  }
}
