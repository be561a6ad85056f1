import { expect, it } from 'vitest';
import { fakeIo } from '../tests/support/fake-io.ts';
import { runCli } from './run.ts';

it.each([[[]], [['--help']], [['help']], [['dev', '--help']]])('shows help for %j', async (args) => {
  const io = fakeIo();
  expect(await runCli(args, io)).toBe(0);
  expect(io.stdout()).toContain('Usage: kommo-widget');
  expect(io.stderr()).toBe('');
});

it('names every command, the exit codes and examples', async () => {
  const io = fakeIo();
  await runCli(['--help'], io);
  for (const text of [
    'create',
    'dev',
    'validate',
    'test',
    'pack',
    'version',
    'rules',
    'crm',
    'Exit codes',
    '$ ',
  ]) {
    expect(io.stdout()).toContain(text);
  }
});

it('tells its version', async () => {
  const io = fakeIo();
  expect(await runCli(['--version'], io)).toBe(0);
  expect(io.stdout()).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it.each([
  [['valdate'], 'Did you mean validate?'],
  [['dev', '--prot', '1'], 'Did you mean --port?'],
  [['dev', '--port', 'x'], 'A port is a number from 0 to 65535.'],
  [['validate', '--format', 'xml'], 'Allowed choices are text, json, sarif'],
  [['validate', '--dry-run'], '--dry-run belongs to --fix'],
  [['version', 'huge'], 'Allowed choices are patch, minor, major'],
  [['dev', 'a', 'b', '--code', 'x'], '--code is for one widget'],
])('refuses %j as wrong usage, with words', async (args, text) => {
  const io = fakeIo();
  expect(await runCli(args, io)).toBe(2);
  expect(io.stderr()).toContain('error[usage]');
  expect(io.stderr()).toContain(text);
  expect(io.stderr()).not.toMatch(/^\s+at /m);
  expect(io.stdout()).toBe('');
});
