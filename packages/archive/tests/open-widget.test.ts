import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS, openWidget } from '../src/node.ts';
import { ByteWriter } from '../src/testing/byte-writer.ts';
import { BASE_WIDGET, honestZip64, zipOf } from '../src/testing.ts';
import { crc32 } from '../src/zip/crc32.ts';
import { SIGNATURE } from '../src/zip/signatures.ts';
import { tempFolder, tempSocket, WIDGET } from './support/temp-folder.ts';

const CRC = crc32(new TextEncoder().encode('text'));
const PATHS = ['i18n/en.json', 'manifest.json', 'script.js'];

describe('openWidget', () => {
  it('opens a folder, a zip and bytes to the same files', async () => {
    const folder = tempFolder(WIDGET);
    const bytes = zipOf(Object.entries(WIDGET).map(([name, content]) => ({ name, content })));
    const zip = join(folder, 'widget.zip');
    writeFileSync(zip, bytes);
    for (const source of [folder, zip, bytes]) {
      const widget = await openWidget(source);
      expect(widget.files.map(({ path, size }) => [path, size])).toEqual(
        PATHS.map((path) => [path, WIDGET[path as keyof typeof WIDGET].length]),
      );
      expect(widget.get('script.js')?.text()).toBe(WIDGET['script.js']);
      expect(widget.problems).toEqual([]);
    }
  });

  it('calls it by its path, or as it is told to', async () => {
    const folder = tempFolder(WIDGET);
    expect((await openWidget(folder)).name).toBe(folder);
    expect((await openWidget(folder, { name: 'mine' })).name).toBe('mine');
    expect((await openWidget(zipOf(BASE_WIDGET))).name).toBe('widget.zip');
    expect((await openWidget(zipOf(BASE_WIDGET), { name: 'stdin' })).name).toBe('stdin');
  });

  it.each([
    ['32 bit with a signature', new ByteWriter().u32(SIGNATURE.descriptor, CRC).u32(4, 4)],
    ['32 bit without', new ByteWriter().u32(CRC, 4, 4)],
    ['64 bit with a signature', new ByteWriter().u32(SIGNATURE.descriptor, CRC).u64(4, 4)],
    ['64 bit without', new ByteWriter().u32(CRC).u64(4, 4)],
  ])('reads a zip whose sizes stand behind the data: %s', async (_name, record) => {
    const local = { crc: 0, packedBytes: 0, bytes: 0 };
    const late = { content: 'text', method: 0, flags: 0x0808, local, after: record.done() };
    const widget = await openWidget(
      zipOf([{ name: 'a.js', ...late }, ...BASE_WIDGET, { name: 'z.js', ...late }]),
    );
    expect(widget.problems).toEqual([]);
    expect(widget.get('z.js')?.text()).toBe('text');
  });

  it('reads a zip with honest records of zip64', async () => {
    const widget = await openWidget(honestZip64());
    expect(widget.problems).toEqual([]);
    expect(widget.files).toHaveLength(3);
  });

  it('lets folders have entries of their own', async () => {
    const widget = await openWidget(zipOf([{ name: 'i18n/', method: 0, mode: 0o040755 }, ...BASE_WIDGET]));
    expect(widget.problems).toEqual([]);
    expect(widget.files).toHaveLength(3);
  });

  it('says what a file is that is no zip', async () => {
    const folder = tempFolder({ ...WIDGET, 'empty.zip': '', 'text.zip': 'Hello' });
    const message = async (name: string): Promise<string | undefined> =>
      (await openWidget(join(folder, name))).problems[0]?.message;
    expect(await message('empty.zip')).toBe('This is an empty file, not a zip archive.');
    expect(await message('text.zip')).toBe('This is a text file, not a zip archive.');
    expect(await message('manifest.json')).toBe('This is a JSON file, not a zip archive.');
  });

  it('does not read a zip that is too big, nor what is no file', async () => {
    const folder = tempFolder({ 'huge.zip': '' });
    truncateSync(join(folder, 'huge.zip'), LIMITS.archiveBytes + 1);
    await tempSocket(join(folder, 'socket'));
    expect((await openWidget(join(folder, 'huge.zip'))).problems).toMatchObject([
      { code: 'archive-too-big' },
    ]);
    expect((await openWidget(join(folder, 'socket'))).problems).toMatchObject([{ code: 'not-a-zip' }]);
  });

  it('throws only where there is nothing', async () => {
    const missing = join(tempFolder(), 'missing.zip');
    await expect(openWidget(missing)).rejects.toMatchObject({
      code: 'path-not-found',
      message: `There is nothing at ${missing}.`,
    });
  });
});
