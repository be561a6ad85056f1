export type ImageFormat = 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp' | 'ico' | 'svg' | 'avif';

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

const starts = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** The format of a picture by its first bytes ("magic"). */
export function sniffFormat(bytes: Uint8Array): ImageFormat | undefined {
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'gif';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (ascii(bytes, 0, 2) === 'BM') return 'bmp';
  if (starts(bytes, 0, 0, 1, 0)) return 'ico';
  if (/^ftypavi[fs]$/.test(ascii(bytes, 4, 12))) return 'avif';
  if (/<svg[\s>]/i.test(ascii(bytes, 0, 1024))) return 'svg';
  return undefined;
}

/** Whether a picture moves: an APNG, or a GIF or WebP of several frames. */
export function isAnimated(bytes: Uint8Array, format: ImageFormat | undefined): boolean {
  if (format === 'png') return hasPngChunk(bytes, 'acTL');
  if (format === 'gif') return gifFrames(bytes) > 1;
  if (format === 'webp') return ascii(bytes, 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0;
  return false;
}

/** Whether a PNG or a JPEG has its end mark; a few bytes may follow it. Others count as complete. */
export function isComplete(bytes: Uint8Array, format: ImageFormat | undefined): boolean {
  const end = ascii(bytes, Math.max(0, bytes.length - 4096), bytes.length);
  if (format === 'png') return end.includes('IEND');
  return format !== 'jpeg' || end.includes('\xff\xd9');
}

/** Looks for a chunk before the picture's data; `acTL`, which makes a PNG an APNG, has to stand there. */
function hasPngChunk(bytes: Uint8Array, name: string): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = ascii(bytes, at + 4, at + 8);
    if (type === name) return true;
    if (type === 'IDAT') return false;
  }
  return false;
}

/** Counts image descriptors, hopping from block to block; stops at the second. */
function gifFrames(bytes: Uint8Array): number {
  const colourTable = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + colourTable(bytes[10] ?? 0);
  let frames = 0;
  while (at < bytes.length && frames < 2) {
    const block = bytes[at];
    if (block === 0x21) at = afterSubBlocks(bytes, at + 2);
    else if (block === 0x2c) {
      frames++;
      at = afterSubBlocks(bytes, at + 11 + colourTable(bytes[at + 9] ?? 0));
    } else break;
  }
  return frames;
}

function afterSubBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}
