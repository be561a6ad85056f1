import { expect, it } from 'vitest';
import { archiveKind, kindOf } from './sniff.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([
  ['an empty file', new Uint8Array()],
  ['a PNG image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['a RAR archive', bytes('Rar!\x1a\x07\x00')],
  ['a text file', bytes('Hello.\n')],
  ['a JSON file', bytes(' {"a": 1}')],
  ['an HTML page', bytes('\n<!DOCTYPE html>')],
  ['no format that is known here', Uint8Array.of(0, 1, 2, 3)],
])('knows %s', (kind, content) => {
  expect(kindOf(content)).toBe(kind);
});

it('knows archives by their first bytes', () => {
  expect(archiveKind(bytes('PK\x03\x04rest'))).toBe('a zip archive');
  expect(archiveKind(bytes('7z\xbc'))).toBeUndefined();
  expect(archiveKind(bytes('define([])'))).toBeUndefined();
});
