import { constants, deflateRawSync } from 'node:zlib';

const CHUNK = 1024 * 1024;

/** Deflated zeros, as many megabytes as wanted and without ever having them: a thousandth of what they unpack to. */
export function deflateZeros(megabytes: number): Uint8Array {
  const chunk = deflateRawSync(new Uint8Array(CHUNK), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const end = Uint8Array.of(0x03, 0x00);
  const all = new Uint8Array(chunk.length * megabytes + end.length);
  for (let index = 0; index < megabytes; index++) all.set(chunk, index * chunk.length);
  all.set(end, chunk.length * megabytes);
  return all;
}
