import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeArchive } from '../src/node.ts';
import { tempFolder } from './support/temp-folder.ts';

const bytes = Uint8Array.of(1, 2, 3);
const failure = (code: string) => expect.objectContaining({ code });

describe('writeArchive', () => {
  it('writes, also into a folder that is not there yet, and leaves nothing else behind', () => {
    const folder = tempFolder();
    const out = join(folder, 'dist', 'new', 'widget.zip');
    expect(writeArchive(bytes, out)).toBe('written');
    expect(new Uint8Array(readFileSync(out))).toEqual(bytes);
    expect(readdirSync(join(folder, 'dist', 'new'))).toEqual(['widget.zip']);
  });

  it('does not replace another file unless it is told to', () => {
    const folder = tempFolder({ 'widget.zip': 'precious' });
    const out = join(folder, 'widget.zip');
    expect(() => writeArchive(bytes, out)).toThrow(failure('file-exists'));
    expect(readFileSync(out, 'utf8')).toBe('precious');
    expect(writeArchive(bytes, out, { overwrite: true })).toBe('written');
    expect(writeArchive(bytes, out)).toBe('unchanged');
    expect(readdirSync(folder)).toEqual(['widget.zip']);
  });

  it('says why it cannot write', () => {
    const folder = tempFolder({ file: '' });
    mkdirSync(join(folder, 'folder'));
    expect(() => writeArchive(bytes, join(folder, 'folder'))).toThrow(failure('cannot-write'));
    expect(() => writeArchive(bytes, join(folder, 'file', 'widget.zip'))).toThrow(failure('cannot-write'));
  });
});
