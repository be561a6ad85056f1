import { add, MANIFEST, type Mutation, remove, rename, swapAny, textOf } from './mutation.ts';

const kept = (name: string, code: string, path: string, content: string | Uint8Array = 'x'): Mutation => ({
  name: `${name}: ${path}`,
  code: `archive/${code}`,
  spoil: add(path, content),
});

export const ARCHIVE: readonly Mutation[] = [
  { name: 'no manifest', code: 'archive/missing-manifest', spoil: remove(MANIFEST) },
  {
    name: 'manifest in capitals',
    code: 'archive/missing-manifest',
    spoil: rename(MANIFEST, 'Manifest.json'),
  },
  { name: 'no script', code: 'archive/missing-script', spoil: remove('script.js') },
  { name: 'script by another name', code: 'archive/missing-script', spoil: rename('script.js', 'index.js') },
  {
    name: 'a folder around everything',
    code: 'archive/wrapping-folder',
    spoil(files) {
      for (const path of Object.keys(files)) rename(path, `widget/${path}`)(files);
      return true;
    },
  },
  {
    name: 'i18n in capitals',
    code: 'archive/misplaced-folder',
    spoil(files) {
      for (const path of Object.keys(files))
        if (path.startsWith('i18n/')) rename(path, path.replace('i18n', 'I18N'))(files);
      return true;
    },
  },
  ...[
    '.DS_Store',
    'images/.DS_Store',
    'Thumbs.db',
    'images/desktop.ini',
    'script.js~',
    '__MACOSX/._script.js',
  ].map((path) => kept('left behind', 'junk-file', path)),
  ...[
    'package.json',
    'node_modules/x/index.js',
    '.git/config',
    'src/main.ts',
    'webpack.config.js',
    'README.md',
  ].map((path) => kept('for development', 'development-file', path)),
  ...['.env', 'key.pem', 'credentials.json', 'backup.sql'].map((path) => kept('secret', 'secret-file', path)),
  ...['widget.php', 'run.sh', 'server.py', 'setup.exe'].map((path) =>
    kept('not for a browser', 'server-code', path),
  ),
  kept('map', 'source-map', 'script.js.map', '{"version":3}'),
  kept('empty', 'empty-file', 'lib/nothing.js', ''),
  kept('unused', 'unused-file', 'lib/forgotten-helper.js', 'define([], function () { return {}; });\n'),
  kept('a name with a space', 'file-name', 'images/my picture.png'),
  kept('huge', 'large-file', 'data.json', `"${'x'.repeat(1_100_000)}"`),
  {
    name: 'two files that differ in case only',
    code: 'archive/case-twins',
    spoil: (files) => add('Script.js', textOf(files, 'script.js'))(files),
  },
  { name: 'climbs out', code: 'archive/path-traversal', spoil: add('../evil.js', 'x') },
  { name: 'absolute', code: 'archive/path-absolute', spoil: add('/etc/evil.js', 'x') },
  { name: 'backslash', code: 'archive/path-backslash', spoil: add('images\\logo.png', 'x') },
  { name: 'a byte order mark', code: 'archive/bom', spoil: swapAny('i18n/en.json', /^/g, () => '\uFEFF') },
  { name: 'line ends of Windows', code: 'archive/crlf', spoil: swapAny('script.js', /\n/g, () => '\r\n') },
  {
    name: 'another encoding',
    code: 'archive/invalid-utf8',
    spoil(files) {
      files['script.js'] = Buffer.from(`${textOf(files, 'script.js')}// \xe4\n`, 'latin1');
      return true;
    },
  },
];
