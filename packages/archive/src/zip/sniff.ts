const KINDS: readonly (readonly [kind: string, offset: number, magic: readonly number[]])[] = [
  ['a PNG image', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['a JPEG image', 0, [0xff, 0xd8, 0xff]],
  ['a GIF image', 0, [0x47, 0x49, 0x46, 0x38]],
  ['a WebP image', 8, [0x57, 0x45, 0x42, 0x50]],
  ['a PDF', 0, [0x25, 0x50, 0x44, 0x46]],
  ['a RAR archive', 0, [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['a 7-Zip archive', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['a gzip archive', 0, [0x1f, 0x8b, 0x08]],
  ['a bzip2 archive', 0, [0x42, 0x5a, 0x68]],
  ['an xz archive', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a Zstandard archive', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['a tar archive', 257, [0x75, 0x73, 0x74, 0x61, 0x72]],
  ['a Windows program', 0, [0x4d, 0x5a]],
  ['a Linux program', 0, [0x7f, 0x45, 0x4c, 0x46]],
];

const matches = (bytes: Uint8Array, offset: number, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[offset + index] === byte);

/** Whether the bytes begin like an entry of a zip. */
export const looksLikeZip = (bytes: Uint8Array): boolean => matches(bytes, 0, [0x50, 0x4b, 0x03, 0x04]);

/** Whether the bytes are an archive of some kind, by their first bytes and never by the name. */
export function archiveKind(bytes: Uint8Array): string | undefined {
  if (looksLikeZip(bytes)) return 'a zip archive';
  const kind = binaryKind(bytes);
  return kind?.endsWith('archive') ? kind : undefined;
}

/** What the bytes are, for a message: `a PNG image`, `a text file`. */
export function kindOf(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'an empty file';
  return binaryKind(bytes) ?? (isText(bytes) ? textKind(bytes) : 'no format that is known here');
}

const binaryKind = (bytes: Uint8Array): string | undefined =>
  KINDS.find(([, offset, magic]) => matches(bytes, offset, magic))?.[0];

function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024);
  return head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

function textKind(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart().toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'an HTML page';
  if (start.startsWith('{') || start.startsWith('[')) return 'a JSON file';
  return 'a text file';
}
