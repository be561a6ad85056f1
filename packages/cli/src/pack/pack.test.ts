import { createHash } from 'node:crypto';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWidget } from '@kommo-widget/archive/node';
import { expect, it } from 'vitest';
import { fakeIo } from '../../tests/support/fake-io.ts';
import { folderWithWidget } from '../../tests/support/widget.ts';
import { runCli } from '../run.ts';

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

it('checks, shows the tree, and packs the same bytes whatever the times of the files', async () => {
  const { cwd, widget } = folderWithWidget();
  const io = fakeIo({ cwd });
  expect(await runCli(['pack', 'my-widget', '--out', 'a.zip'], io)).toBe(0);
  utimesSync(join(widget, 'script.js'), 1, 1);
  expect(await runCli(['pack', 'my-widget', '--out', 'b.zip'], io)).toBe(0);
  expect(sha256(join(cwd, 'a.zip'))).toBe(sha256(join(cwd, 'b.zip')));
  expect(io.stdout()).toContain(`sha256 ${sha256(join(cwd, 'a.zip'))}`);
  expect(io.stdout()).toMatch(/manifest\.json/);
  const packed = await openWidget(join(cwd, 'a.zip'));
  expect(packed.get('manifest.json')).toBeDefined();
  expect(packed.get('package.json')).toBeUndefined();
});

it('does not pack what has errors, unless it is forced', async () => {
  const { cwd, widget } = folderWithWidget();
  writeFileSync(join(widget, 'i18n', 'es.json'), '{oops');
  const io = fakeIo({ cwd });
  expect(await runCli(['pack', 'my-widget'], io)).toBe(1);
  expect(existsSync(join(cwd, 'widget.zip'))).toBe(false);
  expect(io.stderr()).toContain('i18n/es.json');
  expect(await runCli(['pack', 'my-widget', '--force'], io)).toBe(0);
  expect(existsSync(join(cwd, 'widget.zip'))).toBe(true);
});

it('writes nothing in a dry run', async () => {
  const { cwd } = folderWithWidget();
  const io = fakeIo({ cwd });
  expect(await runCli(['pack', 'my-widget', '--dry-run'], io)).toBe(0);
  expect(existsSync(join(cwd, 'widget.zip'))).toBe(false);
  expect(io.stdout()).toMatch(/widget\.zip would have \d+ bytes/);
});

it('replaces no other zip silently, and its own as often as you like', async () => {
  const { cwd } = folderWithWidget();
  const io = fakeIo({ cwd });
  await runCli(['pack', 'my-widget'], io);
  expect(await runCli(['pack', 'my-widget'], io)).toBe(0);
  expect(io.stdout()).toContain('unchanged');
  writeFileSync(join(cwd, 'widget.zip'), 'mine');
  expect(await runCli(['pack', 'my-widget'], io)).toBe(2);
  expect(io.stderr()).toContain('error[file-exists]');
  expect(await runCli(['pack', 'my-widget', '--force'], io)).toBe(0);
});

it('raises the version and touches nothing else', async () => {
  const { cwd, widget } = folderWithWidget();
  const io = fakeIo({ cwd });
  const before = readFileSync(join(widget, 'manifest.json'), 'utf8');
  expect(await runCli(['version', 'minor', 'my-widget'], io)).toBe(0);
  expect(io.stdout()).toBe('1.0.0 → 1.1.0\n');
  const after = readFileSync(join(widget, 'manifest.json'), 'utf8');
  expect(after).toBe(before.replace('"1.0.0"', '"1.1.0"'));
  expect(await runCli(['version', 'patch', 'nowhere'], io)).toBe(2);
});
