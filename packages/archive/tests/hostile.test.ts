import { describe, expect, it } from 'vitest';
import { checkName } from '../src/names/check-name.ts';
import { ARCHIVE_PROBLEMS, nodeCodec, openZip } from '../src/node.ts';
import { HOSTILE_ARCHIVES } from '../src/testing.ts';

const codes = (problems: readonly { readonly code: string }[]): string[] =>
  [...new Set(problems.map(({ code }) => code))].sort();

describe.each([
  ['node', nodeCodec],
  ['web', undefined],
])('a hostile archive, unpacked by the codec %s', (_name, codec) => {
  it.each(HOSTILE_ARCHIVES.map(({ name, finds, make }) => [name, finds, make] as const))(
    '%s gives %j',
    async (_archive, finds, make) => {
      const bytes = make();
      const start = performance.now();
      const widget = await openZip(bytes, codec === undefined ? {} : { codec });
      expect(codes(widget.problems)).toEqual(finds);
      expect(performance.now() - start).toBeLessThan(5_000);
      for (const { path } of widget.files) expect(checkName(path).path).toBe(path);
      for (const { message, hint } of widget.problems) {
        expect(message).toMatch(/^[\p{L}\p{M}\x20-\x7e…]+\.$/u);
        expect(hint.length).toBeGreaterThan(10);
      }
    },
  );
});

it('covers every problem that an archive can have', () => {
  const found = new Set(HOSTILE_ARCHIVES.flatMap(({ finds }) => finds));
  const onlyOnDisk = ['link-outside', 'link-broken', 'unreadable'];
  expect(Object.keys(ARCHIVE_PROBLEMS).filter((code) => !found.has(code as never))).toEqual(onlyOnDisk);
});

it('names every case differently', () => {
  const names = HOSTILE_ARCHIVES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
