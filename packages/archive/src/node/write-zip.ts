import type { WidgetFile } from '../widget-files.ts';
import { plainBytes } from './plain-bytes.ts';

/** Readable by all, written by the owner: what an upload needs, whatever the rights on disk are. */
const MODE = 0o100644;
/** Level 9 makes the archive of a widget 0.1 % smaller and takes twice as long. */
const LEVEL = 6;
/** Packed already: deflating them again costs time and gains nothing. */
const STORED = /\.(png|jpe?g|gif|webp|avif|woff2?|mp3|mp4|webm|ogg)$/i;

/**
 * The bytes of a zip: deflated, without comments, extra fields or entries of folders. They depend on the paths, the
 * bytes and the date alone. The library is loaded here and not before, because that costs more than packing.
 */
export async function writeZip(files: readonly WidgetFile[], date: Date): Promise<Uint8Array> {
  const { ZipArchive } = await import('archiver');
  const archive = new ZipArchive({ zlib: { level: LEVEL } });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    archive.on('data', (chunk) => chunks.push(chunk));
    archive.on('error', reject);
    archive.on('warning', reject);
    archive.on('end', () => resolve());
  });
  for (const file of files) {
    const bytes = file.bytes();
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    archive.append(buffer, { name: file.path, date, mode: MODE, store: STORED.test(file.path) });
  }
  await Promise.all([archive.finalize(), ended]);
  return plainBytes(Buffer.concat(chunks));
}
