import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS, openFolder } from '../src/node.ts';
import type { WidgetFiles } from '../src/widget-files.ts';
import { tempFolder, tempSocket, WIDGET } from './support/temp-folder.ts';

const paths = ({ files }: WidgetFiles): string[] => files.map(({ path }) => path);
const found = ({ problems }: WidgetFiles): string[] =>
  problems.map(({ code, path }) => `${code} ${path ?? ''}`.trim());

describe('openFolder', () => {
  it('opens a widget', async () => {
    const folder = tempFolder(WIDGET);
    const widget = await openFolder(folder);
    expect(widget).toMatchObject({ kind: 'folder', name: folder, problems: [], ignored: [] });
    expect(paths(widget)).toEqual(['i18n/en.json', 'manifest.json', 'script.js']);
    expect(widget.get('i18n/en.json')?.text()).toBe('{}\n');
  });

  it('reads a file when it is asked for, and once', async () => {
    const folder = tempFolder(WIDGET);
    const widget = await openFolder(folder);
    writeFileSync(join(folder, 'script.js'), 'second');
    expect(widget.get('script.js')?.text()).toBe('second');
    writeFileSync(join(folder, 'script.js'), 'third');
    expect(widget.get('script.js')?.text()).toBe('second');
  });

  it('says so when a file has gone since', async () => {
    const folder = tempFolder(WIDGET);
    const script = (await openFolder(folder)).get('script.js');
    rmSync(join(folder, 'script.js'));
    expect(() => script?.bytes()).toThrow(expect.objectContaining({ code: 'path-unreadable' }));
  });

  it('leaves out what is not part of the widget, and says what', async () => {
    const folder = tempFolder({
      ...WIDGET,
      '.kommowidgetignore': '/docs/\n',
      'node_modules/a/index.js': '',
      '.git/config': '',
      'lib/node_modules/b/index.js': '',
      'docs/a.md': '',
      'package.json': '{}',
      'script.js.map': '{}',
    });
    const widget = await openFolder(folder);
    expect(paths(widget)).toEqual(['i18n/en.json', 'manifest.json', 'script.js']);
    expect(widget.ignored).toEqual([
      '.git/',
      '.kommowidgetignore',
      'docs/',
      'lib/node_modules/',
      'node_modules/',
      'package.json',
      'script.js.map',
    ]);
    const all = await openFolder(folder, { ignore: false });
    expect(paths(all)).toContain('docs/a.md');
    expect(all.ignored).toEqual(['.git/', 'lib/node_modules/', 'node_modules/']);
  });

  it('follows links that stay inside and no others', async () => {
    const outside = tempFolder({ 'secret.txt': 'secret', 'folder/secret.txt': 'secret' });
    const folder = tempFolder({ ...WIDGET, 'lib/a.js': 'a' });
    symlinkSync('lib/a.js', join(folder, 'b.js'));
    symlinkSync('lib', join(folder, 'lib2'));
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'secret.txt'));
    symlinkSync(join(outside, 'folder'), join(folder, 'stolen'));
    symlinkSync('..', join(folder, 'up'));
    symlinkSync('.', join(folder, 'lib', 'circle'));
    symlinkSync('nowhere', join(folder, 'broken'));
    const widget = await openFolder(folder);
    expect(paths(widget)).toEqual([
      ...['b.js', 'i18n/en.json', 'lib/a.js', 'lib2/a.js', 'manifest.json', 'script.js'],
    ]);
    expect(found(widget).sort()).toEqual([
      'link-broken broken',
      'link-outside secret.txt',
      'link-outside stolen',
      'link-outside up',
    ]);
  });

  it('tells of what is no file at all', async () => {
    const folder = tempFolder(WIDGET);
    await tempSocket(join(folder, 'socket'));
    expect(found(await openFolder(folder))).toEqual(['special-file socket']);
  });

  it('tells of names that would break the archive', async () => {
    const folder = tempFolder({ ...WIDGET, 'a\\b.js': 'x', 'Script.js': '', 'new\nline.js': '' });
    const widget = await openFolder(folder);
    expect(widget.get('a/b.js')?.text()).toBe('x');
    expect(found(widget)).toEqual(
      expect.arrayContaining(['path-backslash a\\b.js', 'case-twins script.js', 'path-control new\nline.js']),
    );
  });

  it('tells of an empty folder, of one level too high, and of an ignore file that is a folder', async () => {
    expect(found(await openFolder(tempFolder()))).toEqual(['empty']);
    expect(found(await openFolder(tempFolder({ 'widget/manifest.json': '{}' })))).toEqual([
      'wrapping-folder widget/',
    ]);
    const folder = tempFolder(WIDGET);
    mkdirSync(join(folder, '.kommowidgetignore'));
    expect(found(await openFolder(folder))).toEqual(['unreadable .kommowidgetignore']);
  });

  it('does not read a file that is too big', async () => {
    const folder = tempFolder({ ...WIDGET, 'video.mp4': new Uint8Array(LIMITS.fileBytes + 1) });
    const widget = await openFolder(folder);
    expect(found(widget)).toEqual(['file-too-big video.mp4']);
    expect(widget.get('video.mp4')).toBeUndefined();
  });

  it('gives up on a folder of thousands of files', async () => {
    const side = Math.ceil(Math.sqrt(LIMITS.entries)) + 1;
    const names = Array.from({ length: side }, (_, index) => String(index));
    const folder = tempFolder(Object.fromEntries(names.map((name) => [`real/${name}`, ''])));
    for (const name of names) symlinkSync('real', join(folder, name));
    const widget = await openFolder(folder);
    expect(found(widget)).toEqual(['too-many-entries']);
    expect(widget.files).toEqual([]);
  });

  it('gives up on folders without end', async () => {
    const widget = await openFolder(tempFolder({ ...WIDGET, [`${'d/'.repeat(40)}a.js`]: '' }));
    expect(found(widget)).toEqual([`too-deep ${'d/'.repeat(31)}d`]);
  });

  it('throws only for the path that it was given', async () => {
    const folder = tempFolder(WIDGET);
    await expect(openFolder(join(folder, 'missing'))).rejects.toMatchObject({ code: 'path-not-found' });
    await expect(openFolder(join(folder, 'script.js'))).rejects.toMatchObject({ code: 'not-a-folder' });
    await expect(openFolder(join(folder, 'script.js', 'x'))).rejects.toMatchObject({
      code: 'path-not-found',
    });
  });
});
