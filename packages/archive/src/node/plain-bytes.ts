/** The same memory without the methods of Node, some of which mean something else (`slice` copies, or does not). */
export const plainBytes = (buffer: Buffer): Uint8Array =>
  new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
