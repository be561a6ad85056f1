import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One chunk: length, type, data, checksum over type and data. */
function chunk(type, data) {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8);
  return out;
}

/**
 * A PNG with a palette (colour type 3), for drawings of few colours.
 * @param {number} width pixels
 * @param {number} height pixels
 * @param {(x: number, y: number) => number[]} pixel red, green and blue of a pixel, 0 to 255
 */
export function encodePng(width, height, pixel) {
  const palette = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = pixel(x, y);
      const key = colour.join();
      if (!palette.has(key)) palette.set(key, { index: palette.size, colour });
      rows[y * (width + 1) + 1 + x] = palette.get(key).index;
    }
  }
  if (palette.size > 256) throw new Error(`A palette holds 256 colours, this drawing has ${palette.size}.`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from([...palette.values()].flatMap(({ colour }) => colour))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
