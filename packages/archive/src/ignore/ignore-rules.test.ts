import { describe, expect, it } from 'vitest';
import { ignoreRules } from './ignore-rules.ts';

const ignored = (paths: readonly string[], text?: string, has: readonly string[] = []): string[] => {
  const isIgnored = ignoreRules(text, (path) => has.includes(path));
  return paths.filter(isIgnored);
};

describe('what is left out by default', () => {
  it.each([
    '.DS_Store',
    '.gitignore',
    '.idea/x.xml',
    'images/.DS_Store',
    '__MACOSX/._a.js',
    'node_modules/jquery/jquery.js',
    'package.json',
    'pnpm-lock.yaml',
    'tsconfig.build.json',
    'rollup.config.mjs',
    'kommo-widget.config.json',
    'README.md',
    'LICENSE',
    'tests/a.js',
    'lib/a.test.js',
    'script.js.map',
    'src/app.ts',
    'main.scss',
    'widget.zip',
  ])('%s', (path) => {
    expect(ignored([path])).toEqual([path]);
  });

  it.each([
    'manifest.json',
    'script.js',
    'style.css',
    'templates/a.twig',
    'images/logo.png',
    'i18n/en.json',
    'vendor/lib/package.json',
    'vendor/lib/LICENSE',
    'src/app.js',
    'lib/tests/a.js',
    'app.config.data.js',
  ])('but not %s', (path) => {
    expect(ignored([path])).toEqual([]);
  });
});

it('leaves out src/ when it is what script.js is built from', () => {
  expect(ignored(['src/app.js'], undefined, ['src/script.ts'])).toEqual(['src/app.js']);
});

it('lets the author leave out more and take defaults back', () => {
  const text = '# comment\n/docs/\n*.psd\n!README.md\n';
  expect(ignored(['docs/a.md', 'images/a.psd', 'README.md', 'package.json'], text)).toEqual([
    'docs/a.md',
    'images/a.psd',
    'package.json',
  ]);
});

it('treats a folder as git does: what is in one that is left out comes back only with it', () => {
  const paths = ['tests/', 'tests/a.js', 'tests/a.test.js'];
  expect(ignored(paths, '!/tests/a.js')).toEqual(paths);
  expect(ignored(paths, '!/tests/')).toEqual(['tests/a.test.js']);
  expect(ignored(['lib/', 'lib/a.js'], 'lib/')).toEqual(['lib/', 'lib/a.js']);
});

it('does not look at case, so that every file system leaves out the same', () => {
  expect(ignored(['Readme.md', 'PACKAGE.JSON', 'images/A.PSD'], '*.psd')).toHaveLength(3);
});
