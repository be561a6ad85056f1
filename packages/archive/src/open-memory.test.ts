import { describe, expect, it } from 'vitest';
import { openMemory } from './open-memory.ts';

const codes = (files: Record<string, string>): string[] => openMemory(files).problems.map(({ code }) => code);

describe('openMemory', () => {
  it('gives files sorted by code unit, as bytes and as text', () => {
    const widget = openMemory({ 'b.js': 'b', 'a/ä.js': 'ä', 'B.js': Uint8Array.of(0xef, 0xbb, 0xbf, 0x61) });
    expect(widget.kind).toBe('memory');
    expect(widget.files.map(({ path, size }) => [path, size])).toEqual([
      ['B.js', 4],
      ['a/ä.js', 2],
      ['b.js', 1],
    ]);
    expect(widget.get('a/ä.js')?.text()).toBe('ä');
    expect(widget.get('B.js')?.text()).toBe('\ufeffa');
    expect(widget.get('missing')).toBeUndefined();
    expect(widget.problems).toMatchObject([{ code: 'case-twins' }]);
  });

  it('puts a replacement character for bytes that are no UTF-8', () => {
    expect(
      openMemory({ a: Uint8Array.of(0x61, 0xff) })
        .get('a')
        ?.text(),
    ).toBe('a\ufffd');
  });

  it('judges names as an archive would', () => {
    expect(codes({})).toEqual(['empty']);
    expect(codes({ '../a.js': '' })).toContain('path-traversal');
    expect(codes({ 'widget/manifest.json': '{}' })).toEqual(['wrapping-folder']);
  });

  it('tells a few of many problems one by one and counts the rest', () => {
    const bad = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`../${index}`, '']));
    const { problems } = openMemory({ ...bad, 'manifest.json': '{}' });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toBe('A path climbs out of the archive: 80 more.');
  });
});
