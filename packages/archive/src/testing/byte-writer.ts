/** Gathers the little-endian fields of a record. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  u16(...values: readonly number[]): this {
    for (const value of values) {
      const at = this.#take(2);
      this.#view.setUint16(at, value, true);
    }
    return this;
  }

  u32(...values: readonly number[]): this {
    for (const value of values) {
      const at = this.#take(4);
      this.#view.setUint32(at, value, true);
    }
    return this;
  }

  u64(...values: readonly number[]): this {
    for (const value of values) this.u32(value % 2 ** 32, Math.floor(value / 2 ** 32));
    return this;
  }

  bytes(...parts: readonly Uint8Array[]): this {
    for (const part of parts) {
      const at = this.#take(part.length);
      this.#bytes.set(part, at);
    }
    return this;
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Makes room for `count` more bytes and answers where they go. */
  #take(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(this.#length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }
}
