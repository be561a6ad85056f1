/** Reads numbers of a zip, which are little-endian. Every read must have been checked against the length before. */
export class Binary {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.byteLength;
  }

  /** Whether `count` bytes can be read at `offset`. */
  has(offset: number, count: number): boolean {
    return offset >= 0 && count >= 0 && offset + count <= this.length;
  }

  /** The last place of a byte at or before `from`; -1 when there is none. */
  lastIndexOf(byte: number, from: number): number {
    return from < 0 ? -1 : this.bytes.lastIndexOf(byte, from);
  }

  u16(offset: number): number {
    return this.#view.getUint16(offset, true);
  }

  u32(offset: number): number {
    return this.#view.getUint32(offset, true);
  }

  /** A 64 bit number; one that no file can have comes back as Infinity, so that every comparison refuses it. */
  u64(offset: number): number {
    const value = this.#view.getBigUint64(offset, true);
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Number.POSITIVE_INFINITY;
  }

  /** A view, not a copy. */
  slice(offset: number, count: number): Uint8Array {
    return this.bytes.subarray(offset, offset + count);
  }

  /** Whether the four bytes at `offset` are this signature. */
  is(signature: number, offset: number): boolean {
    return this.has(offset, 4) && this.u32(offset) === signature;
  }
}
