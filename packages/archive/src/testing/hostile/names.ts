import { ByteWriter } from '../byte-writer.ts';
import { type HostileArchive, hostile, withEntries } from './hostile-archive.ts';

const named = (name: string | Uint8Array): (() => Uint8Array) => {
  return () => withEntries({ name, content: 'evil' });
};

/** Info-ZIP's field for a second name in UTF-8. */
const unicodePath = (name: string): Uint8Array => {
  const bytes = new TextEncoder().encode(name);
  return new ByteWriter()
    .u16(0x7075, bytes.length + 5)
    .bytes(Uint8Array.of(1, 0, 0, 0, 0), bytes)
    .done();
};

/** Names that lead somewhere else than they seem to. */
export const HOSTILE_NAMES: readonly HostileArchive[] = [
  hostile('traversal', 'path-traversal', named('../evil.js')),
  hostile('traversal-inside', 'path-traversal', named('images/../../evil.js')),
  hostile('traversal-backslash', ['path-backslash', 'path-traversal'], named('..\\evil.js')),
  hostile('traversal-folder', 'path-traversal', () => withEntries({ name: '../evil/', method: 0 })),
  hostile('absolute', 'path-absolute', named('/etc/evil.js')),
  hostile('backslash', 'path-backslash', named('images\\logo.png')),
  hostile('drive', 'path-drive', named('C:/evil.js')),
  hostile('drive-relative', 'path-drive', named('c:evil.js')),
  hostile('drive-backslash', ['path-backslash', 'path-drive'], named('C:\\evil.js')),
  hostile('share', ['path-backslash', 'path-drive'], named('\\\\server\\share\\evil.js')),
  hostile('nul', 'path-nul', named('images/logo.png\0.js')),
  hostile('newline', 'path-control', named('images/lo\ngo.png')),
  hostile('escape-sequence', 'path-control', named('\u001b[2Jimages.png')),
  hostile('bidi-override', 'path-control', named('images/gnp\u202e.js')),
  hostile('empty-name', 'path-empty', named('')),
  hostile('only-dots', 'path-empty', named('.')),
  hostile('unclean', 'path-unclean', named('./images//logo.png')),
  hostile('not-utf8', 'path-encoding', named(Uint8Array.of(0x61, 0x80, 0x2e, 0x6a, 0x73))),
  hostile('code-page', 'path-encoding', () =>
    withEntries({ name: Uint8Array.of(0x8f, 0x2e, 0x6a, 0x73), content: 'evil', flags: 0 }),
  ),
  hostile('reserved', 'path-reserved', named('images/aux.js')),
  hostile('trailing-dot', 'path-reserved', named('images/logo.png.')),
  hostile('stream', 'path-reserved', named('images/logo.png:evil')),
  hostile('too-long', 'path-too-long', named(`images/${'x'.repeat(300)}.png`)),
  hostile('too-deep', 'too-deep', named(`${'a/'.repeat(200)}b.js`)),
  hostile('two-names', 'name-mismatch', () =>
    withEntries({ name: 'safe.js', content: 'evil', local: { name: '../e.js' } }),
  ),
  hostile('two-names-unicode', 'name-mismatch', () =>
    withEntries({ name: 'safe.js', content: 'evil', extra: unicodePath('../evil.js') }),
  ),
  hostile('duplicate', 'duplicate-path', named('manifest.json')),
  hostile('duplicate-unclean', ['duplicate-path', 'path-unclean'], named('./manifest.json')),
  hostile('case-twins', 'case-twins', named('Manifest.JSON')),
  hostile('unicode-twins', 'unicode-twins', () =>
    withEntries({ name: 'caf\u00e9.js', content: 'a' }, { name: 'cafe\u0301.js', content: 'b' }),
  ),
  hostile('file-as-folder', 'file-as-folder', named('script.js/evil.js')),
  hostile('file-as-empty-folder', 'file-as-folder', () => withEntries({ name: 'script.js/', method: 0 })),
];
