import { chmodSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openFolder, openMemory, openZip, pack, packDate } from '../src/node.ts';
import { ProblemList } from '../src/problems/problem-list.ts';
import { zipOf } from '../src/testing.ts';
import { Binary } from '../src/zip/binary.ts';
import { readEndRecord } from '../src/zip/end-record.ts';
import { tempFolder, WIDGET } from './support/temp-folder.ts';

const picture = Uint8Array.from({ length: 3_000 }, (_, index) => (index * 2_654_435_761) >>> 24);
const files = { ...WIDGET, 'images/logo.png': picture, 'lib/a.js': 'a();\n'.repeat(500) };
const reversed = Object.fromEntries(Object.entries(files).reverse());

afterEach(() => vi.unstubAllEnvs());

describe('pack', () => {
  it('packs what opens again to the same files, without any problem', async () => {
    const { bytes, entries } = await pack(openMemory(files));
    const widget = await openZip(bytes);
    expect(widget.problems).toEqual([]);
    expect(widget.files.map(({ path, size }) => [path, size])).toEqual(
      entries.map(({ path, size }) => [path, size]),
    );
    for (const [path, content] of Object.entries(files)) {
      const expected = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      expect(widget.get(path)?.bytes()).toEqual(new Uint8Array(expected));
    }
  });

  it('gives the same bytes whatever order, times, rights, folder and time zone', async () => {
    const { sha256 } = await pack(openMemory(files));
    const first = tempFolder(files);
    const second = tempFolder(reversed);
    for (const path of Object.keys(files)) {
      utimesSync(join(second, path), 1_700_000_000, 1_700_000_000);
      chmodSync(join(second, path), 0o600);
    }
    const hashes = [await pack(openMemory(reversed)), await pack(await openFolder(first))];
    for (const zone of ['UTC', 'Asia/Kathmandu', 'America/Los_Angeles']) {
      vi.stubEnv('TZ', zone);
      hashes.push(await pack(await openFolder(second)));
    }
    expect(new Set(hashes.map((packed) => packed.sha256))).toEqual(new Set([sha256]));
  });

  it('puts nothing of the machine into the list of entries: one date, one mode, no further fields', async () => {
    const { bytes, entries } = await pack(openMemory(files));
    const zip = new Binary(bytes);
    let at = readEndRecord(zip, new ProblemList())?.directory ?? 0;
    for (const { path } of entries) {
      const [madeOn, time, date] = [zip.u16(at + 4) >>> 8, zip.u16(at + 12), zip.u16(at + 14)];
      const [extra, comment, mode] = [zip.u16(at + 30), zip.u16(at + 32), zip.u32(at + 38) >>> 16];
      expect({ path, madeOn, time, date, extra, comment, mode }).toEqual({
        path,
        madeOn: 3,
        time: 0,
        date: (1 << 5) | 1,
        extra: 0,
        comment: 0,
        mode: 0o100644,
      });
      at += 46 + zip.u16(at + 28) + extra + comment;
    }
  });

  it('takes its date from SOURCE_DATE_EPOCH', async () => {
    const { sha256 } = await pack(openMemory(files));
    vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000');
    const dated = await pack(openMemory(files));
    expect(dated.sha256).not.toBe(sha256);
    expect((await pack(openMemory(files), { date: new Date(1_700_000_000_000) })).sha256).toBe(dated.sha256);
    vi.stubEnv('SOURCE_DATE_EPOCH', 'yesterday');
    await expect(pack(openMemory(files))).rejects.toMatchObject({ code: 'source-date-epoch-invalid' });
  });

  it('keeps the date within what a zip can say', () => {
    expect(packDate('0').toISOString()).toBe('1980-01-01T00:00:00.000Z');
    expect(packDate('99999999999').getUTCFullYear()).toBe(2107);
    expect(packDate('')).toEqual(packDate(undefined));
  });

  it('leaves out what is not part of the widget, from a zip too', async () => {
    const zip = await openZip(
      zipOf([
        { name: 'manifest.json', content: '{}' },
        { name: '.kommowidgetignore', content: 'docs/' },
        { name: 'docs/a.md', content: '' },
        { name: '__MACOSX/._a', content: '' },
      ]),
    );
    const { entries, ignored } = await pack(zip);
    expect(entries.map(({ path }) => path)).toEqual(['manifest.json']);
    expect(ignored).toEqual(['.kommowidgetignore', '__MACOSX/._a', 'docs/a.md']);
  });

  it('keeps to a budget', async () => {
    const { bytes } = await pack(openMemory(files));
    await expect(pack(openMemory(files), { budget: bytes.length })).resolves.toBeDefined();
    await expect(pack(openMemory(files), { budget: bytes.length - 1 })).rejects.toMatchObject({
      code: 'over-budget',
      hint: expect.stringContaining('images/logo.png (3 KB)'),
    });
  });

  it('packs nothing only with a complaint', async () => {
    await expect(pack(openMemory({ 'README.md': '' }))).rejects.toMatchObject({ code: 'nothing-to-pack' });
  });
});
