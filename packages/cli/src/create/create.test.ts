import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fakeIo } from '../../tests/support/fake-io.ts';
import { runCli } from '../run.ts';

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

it.each(['vanilla', 'typescript'])(
  'makes a widget from the template %s, named after its folder',
  async (template) => {
    const io = fakeIo();
    expect(await runCli(['create', 'my-first_widget', '--template', template, '--yes'], io)).toBe(0);
    const folder = join(io.cwd, 'my-first_widget');
    expect(JSON.parse(read(folder, 'package.json')).name).toBe('my-first_widget');
    expect(JSON.parse(read(folder, 'i18n/en.json')).widget.name).toBe('My first widget');
    expect(read(folder, 'README.md')).toMatch(/^# My first widget$/m);
    expect(JSON.parse(read(folder, 'manifest.json')).widget.interface_version).toBe(2);
    expect(existsSync(join(folder, '.gitignore'))).toBe(true);
    expect(existsSync(join(folder, '_gitignore'))).toBe(false);
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
    expect(io.stdout()).toContain('kommo-widget dev my-first_widget');
  },
);

it('takes a title, and asks nothing where nobody can answer', async () => {
  const io = fakeIo();
  expect(await runCli(['create', 'w', '--title', 'Call "me" & <you>'], io)).toBe(0);
  expect(JSON.parse(read(join(io.cwd, 'w'), 'i18n/es.json')).widget.name).toBe('Call "me" & <you>');
});

it('does not bring along what a build wrote', async () => {
  const io = fakeIo();
  await runCli(['create', 'w', '--template', 'typescript', '--yes'], io);
  expect(existsSync(join(io.cwd, 'w', 'src'))).toBe(true);
  expect(existsSync(join(io.cwd, 'w', 'script.js'))).toBe(false);
});

it('never overwrites anything', async () => {
  const io = fakeIo();
  mkdirSync(join(io.cwd, 'full'));
  writeFileSync(join(io.cwd, 'full', 'mine.txt'), 'mine');
  writeFileSync(join(io.cwd, 'file'), '');
  expect(await runCli(['create', 'full', '--yes'], io)).toBe(2);
  expect(await runCli(['create', 'file', '--yes'], io)).toBe(2);
  expect(io.stderr().match(/error\[folder-taken\]/g)).toHaveLength(2);
});

it('takes an empty folder, and one that only git knows', async () => {
  const io = fakeIo();
  mkdirSync(join(io.cwd, 'w', '.git'), { recursive: true });
  expect(await runCli(['create', 'w', '--yes'], io)).toBe(0);
});

it.each([
  [['create', '--yes'], 'error[usage]'],
  [['create', 'w', '--template', 'vue'], 'error[unknown-template]'],
])('refuses %j', async (args, text) => {
  const io = fakeIo();
  expect(await runCli(args, io)).toBe(2);
  expect(io.stderr()).toContain(text);
});
