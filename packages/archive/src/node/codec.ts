import { crc32, type InputType, inflateRawSync, type ZlibOptions } from 'node:zlib';
import { type Codec, type Inflated, TooLong } from '../zip/codec.ts';
import { plainBytes } from './plain-bytes.ts';

/** Unpacks by zlib: ten times as fast as the streams of the web for the many small files of a widget. */
export const nodeCodec: Codec = { inflate, crc32: (bytes) => crc32(bytes) };

const MIN_CHUNK = 64;

function inflate(packed: Uint8Array, limit: number): Inflated {
  try {
    // One chunk that holds everything saves a copy; one byte more than allowed tells "exactly" from "too long".
    const options = {
      maxOutputLength: Math.max(limit, 1),
      chunkSize: Math.max(limit + 1, MIN_CHUNK),
      info: true,
    };
    const { buffer, engine } = inflateWithInfo(packed, options);
    if (buffer.length > limit) throw new TooLong();
    return { bytes: plainBytes(buffer), consumed: engine.bytesWritten };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new TooLong();
    throw error;
  }
}

/** With `info`, zlib also tells how much it consumed; its type does not know. */
const inflateWithInfo = inflateRawSync as unknown as (
  packed: InputType,
  options: ZlibOptions & { readonly info: boolean },
) => { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
