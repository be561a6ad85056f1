/** What unpacking gave. `consumed` is how many packed bytes it took, where the codec can tell. */
export interface Inflated {
  readonly bytes: Uint8Array;
  readonly consumed?: number;
}

/**
 * How deflated data are unpacked: by the platform, because a browser has only a streaming way and Node a faster
 * one. Neither ever unpacks more than `limit` bytes.
 */
export interface Codec {
  /** Throws {@link TooLong} when there is more than `limit`, and anything else when the data are damaged. */
  inflate(packed: Uint8Array, limit: number): Inflated | Promise<Inflated>;
  /** CRC-32 as zip has it, unsigned. */
  crc32(bytes: Uint8Array): number;
}

/** The data unpack to more bytes than they may. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}
