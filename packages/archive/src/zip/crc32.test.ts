import { crc32 as zlibCrc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { random } from '../testing.ts';
import { crc32 } from './crc32.ts';

it('agrees with zlib', () => {
  const next = random(1);
  for (const length of [0, 1, 3, 1_000]) {
    const bytes = Uint8Array.from({ length }, () => Math.floor(next() * 256));
    expect(crc32(bytes)).toBe(zlibCrc32(bytes));
  }
});
