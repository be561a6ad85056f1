import { type Codec, type Inflated, TooLong } from './codec.ts';
import { crc32 } from './crc32.ts';

/** Unpacks by `DecompressionStream`, which browsers and Node have. */
export const webCodec: Codec = { inflate, crc32 };

async function inflate(packed: Uint8Array, limit: number): Promise<Inflated> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What goes wrong while writing also shows on the reading side, where it is handled.
  const written = writer.write(Uint8Array.from(packed)).then(() => writer.close());
  written.catch(() => undefined);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      throw new TooLong();
    }
    chunks.push(value);
  }
  return { bytes: join(chunks, length) };
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
