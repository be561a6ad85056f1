import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fakeIo } from '../../tests/support/fake-io.ts';
import { folderWithWidget } from '../../tests/support/widget.ts';
import { runCli } from '../run.ts';

const PNG = Buffer.from('iVBORw0KGgo=', 'base64');

it('is content with a right widget', async () => {
  const io = fakeIo({ cwd: folderWithWidget().cwd });
  expect(await runCli(['validate', 'my-widget'], io)).toBe(0);
  expect(io.stderr()).toBe('');
});

it('prints JSON of the documented shape', async () => {
  const { cwd, widget } = folderWithWidget();
  writeFileSync(join(widget, 'i18n', 'es.json'), '{"widget":{},}');
  const io = fakeIo({ cwd });
  expect(await runCli(['validate', 'my-widget', '--format', 'json'], io)).toBe(1);
  const report = JSON.parse(io.stdout());
  expect(report).toMatchObject({ ok: false, results: [{ path: 'my-widget', ok: false }] });
  const [finding] = report.results[0].findings;
  expect(Object.keys(finding)).toEqual(
    expect.arrayContaining([
      'rule',
      'severity',
      'message',
      'hint',
      'file',
      'line',
      'column',
      'pointer',
      'docs',
      'fixable',
    ]),
  );
});

it('has a clear error for what is no widget: an empty folder, a picture for a zip, a broken manifest', async () => {
  const { cwd, widget } = folderWithWidget();
  writeFileSync(join(cwd, 'picture.zip'), PNG);
  writeFileSync(join(widget, 'manifest.json'), '{"widget": {},}');
  for (const path of ['picture.zip', 'my-widget', fakeIo().cwd]) {
    const io = fakeIo({ cwd });
    expect(await runCli(['validate', path], io)).toBe(1);
    expect(io.stdout()).toContain('error');
    expect(io.stdout() + io.stderr()).not.toMatch(/^\s+at /m);
  }
});

it('reads a zip from the standard input', async () => {
  const { cwd } = folderWithWidget();
  await runCli(['pack', 'my-widget'], fakeIo({ cwd }));
  const io = fakeIo({ cwd, stdin: readFileSync(join(cwd, 'widget.zip')) });
  expect(await runCli(['validate', '-'], io)).toBe(0);
});

it('checks all the others when one path is missing, and says that it failed', async () => {
  const io = fakeIo({ cwd: folderWithWidget().cwd });
  expect(await runCli(['validate', 'missing', 'my-widget', '--format', 'json'], io)).toBe(2);
  const report = JSON.parse(io.stdout());
  expect(report.results.map(({ path, ok }: { path: string; ok: boolean }) => [path, ok])).toEqual([
    ['missing', false],
    ['my-widget', true],
  ]);
  expect(report.results[0].findings[0].rule).toBe('kit/path-not-found');
});

it('fails for more warnings than are allowed', async () => {
  const { cwd, widget } = folderWithWidget();
  writeFileSync(join(widget, 'kommo-widget.config.json'), '{"rules":{"i18n/*":"warning"}}');
  writeFileSync(join(widget, 'i18n', 'es.json'), '{"widget":{}}');
  const io = fakeIo({ cwd });
  expect(await runCli(['validate', 'my-widget'], io)).toBe(0);
  expect(await runCli(['validate', 'my-widget', '--max-warnings', '0'], io)).toBe(1);
  expect(io.stderr()).toContain('--max-warnings');
});

it('refuses a configuration with a rule that does not exist', async () => {
  const { cwd, widget } = folderWithWidget();
  writeFileSync(join(widget, 'kommo-widget.config.json'), '{"rules":{"i18n/nonsense":"off"}}');
  const io = fakeIo({ cwd });
  expect(await runCli(['validate', 'my-widget'], io)).toBe(2);
  expect(io.stderr()).toContain('error[unknown-rule]');
});

it('mends what can be mended, or shows how', async () => {
  const { cwd, widget } = folderWithWidget();
  const file = join(widget, 'i18n', 'en.json');
  const right = readFileSync(file, 'utf8');
  writeFileSync(file, `\uFEFF${right}`);
  const look = fakeIo({ cwd });
  await runCli(['validate', 'my-widget', '--fix', '--dry-run'], look);
  expect(look.stdout()).toContain('--- a/i18n/en.json');
  expect(readFileSync(file, 'utf8')).toBe(`\uFEFF${right}`);
  const io = fakeIo({ cwd });
  expect(await runCli(['validate', 'my-widget', '--fix'], io)).toBe(0);
  expect(io.stderr()).toContain('i18n/en.json');
  expect(readFileSync(file, 'utf8')).toBe(right);
});

it('lists the rules', async () => {
  const io = fakeIo();
  expect(await runCli(['rules', '--format', 'json'], io)).toBe(0);
  const rules = JSON.parse(io.stdout());
  expect(rules.length).toBeGreaterThan(100);
  expect(Object.keys(rules[0])).toEqual(['code', 'title', 'family', 'severity', 'fixable', 'docs']);
});
