import { deflateRawSync } from 'node:zlib';
import { BASE_WIDGET } from '../base-widget.ts';
import { zipOf } from '../zip-builder.ts';
import { type HostileArchive, hostile, withEntries } from './hostile-archive.ts';

const ENCRYPTED = 0x0001;
const STRONGLY_ENCRYPTED = 0x0041;
const TEXT = 'evil '.repeat(100);

/** Entries that are not what they say. */
export const HOSTILE_ENTRIES: readonly HostileArchive[] = [
  hostile('symlink', 'symlink', () =>
    withEntries({ name: 'passwd', content: '/etc/passwd', mode: 0o120777, method: 0 }),
  ),
  hostile('device', 'special-file', () => withEntries({ name: 'null', mode: 0o020666 })),
  hostile('pipe', 'special-file', () => withEntries({ name: 'pipe', mode: 0o010666 })),
  hostile('folder-with-data', 'folder-with-data', () => withEntries({ name: 'images/', content: TEXT })),
  hostile('encrypted', 'encrypted', () => withEntries({ name: 'a.js', content: TEXT, flags: ENCRYPTED })),
  hostile('strongly-encrypted', 'encrypted', () =>
    withEntries({ name: 'a.js', content: TEXT, flags: STRONGLY_ENCRYPTED }),
  ),
  hostile('encrypted-in-one-place', 'header-mismatch', () =>
    withEntries({ name: 'a.js', content: TEXT, local: { flags: ENCRYPTED } }),
  ),
  hostile('lzma', 'unsupported-compression', () => withEntries({ name: 'a.js', content: TEXT, method: 14 })),
  hostile('two-methods', 'header-mismatch', () =>
    withEntries({ name: 'a.js', content: TEXT, local: { method: 0 } }),
  ),
  hostile('wrong-crc', 'wrong-crc', () => withEntries({ name: 'a.js', content: TEXT, crc: 1 })),
  hostile('two-crcs', 'header-mismatch', () =>
    withEntries({ name: 'a.js', content: TEXT, local: { crc: 1 } }),
  ),
  hostile('says-less', 'size-lie', () => withEntries({ name: 'a.js', content: TEXT, bytes: 10 })),
  hostile('says-nothing', 'size-lie', () => withEntries({ name: 'a.js', content: TEXT, bytes: 0 })),
  hostile('says-more', 'size-lie', () => withEntries({ name: 'a.js', content: TEXT, bytes: 10_000 })),
  hostile('two-sizes', 'size-lie', () => withEntries({ name: 'a.js', content: TEXT, local: { bytes: 10 } })),
  hostile('stored-says-more', 'size-lie', () =>
    withEntries({ name: 'a.js', content: TEXT, method: 0, bytes: 10_000 }),
  ),
  hostile('reaches-too-far', 'size-lie', () =>
    withEntries({ name: 'a.js', content: TEXT, packedBytes: 1_000_000 }),
  ),
  hostile('damaged', 'damaged-data', () =>
    withEntries({
      name: 'a.js',
      content: TEXT,
      packed: Uint8Array.from(deflateRawSync(TEXT), (byte) => byte ^ 0x55),
    }),
  ),
  hostile('cut-data', 'damaged-data', () =>
    withEntries({ name: 'a.js', content: TEXT, packed: deflateRawSync(TEXT).subarray(0, 8) }),
  ),
  hostile('no-local-header', 'header-mismatch', () =>
    withEntries({ name: 'a.js', content: TEXT, header: 7, listedOnly: true }),
  ),
  hostile('overlap', ['name-mismatch', 'overlap'], () =>
    zipOf([
      ...BASE_WIDGET,
      { name: 'b.js', content: '{"widget": {"name": "Test"}}', header: 0, listedOnly: true },
    ]),
  ),
  hostile('nested-zip', 'nested-archive', () =>
    withEntries({ name: 'assets/data.bin', content: zipOf(BASE_WIDGET), method: 0 }),
  ),
  hostile('nested-gzip', 'nested-archive', () =>
    withEntries({ name: 'assets/data.bin', content: Uint8Array.of(0x1f, 0x8b, 8, 0, 0), method: 0 }),
  ),
  hostile('macos', 'macos-metadata', () =>
    withEntries({ name: '__MACOSX/._script.js', content: 'x' }, { name: 'images/.DS_Store', content: 'x' }),
  ),
];
