import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let temporary: string;

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'kit-action-'));
});
afterEach(() => rm(temporary, { recursive: true }));

/** Runs what action.yml runs, as GitHub would. */
async function run(inputs: Record<string, string>) {
  const file = (name: string) => join(temporary, name);
  const env = {
    ...process.env,
    ...inputs,
    RUNNER_TEMP: temporary,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
  };
  const child = spawn(process.execPath, ['scripts/action.mjs'], { cwd: root, env });
  let stdout = '';
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const read = (name: string) => readFile(file(name), 'utf8').catch(() => '');
  return {
    code,
    stdout,
    output: await read('output'),
    summary: await read('summary'),
    sarif: file('kommo-widget.sarif'),
  };
}

it('annotates what is wrong, and fails', { timeout: 60_000 }, async () => {
  const { code, stdout, output, summary, sarif } = await run({
    KIT_PATHS: 'tests/widgets/modules\n  tests/widgets/missing-module\n',
  });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^::error file=tests\/widgets\/missing-module\/script\.js,line=2/m);
  expect(output).toBe(`ok=false\nsarif=${sarif}\n`);
  expect(summary).toContain('script/missing-file');
  expect(JSON.parse(await readFile(sarif, 'utf8'))).toMatchObject({
    version: '2.1.0',
    runs: [{ results: [{ ruleId: 'script/missing-file' }] }],
  });
});

it('passes what is right, with the settings it was given', { timeout: 60_000 }, async () => {
  const { code, output } = await run({
    KIT_PATHS: 'templates/vanilla',
    KIT_PROFILE: 'public',
    KIT_MAX_WARNINGS: '0',
  });
  expect({ code, ok: output.split('\n')[0] }).toEqual({ code: 0, ok: 'ok=true' });
});

it('says wrong usage by exit code 2, and writes no report', async () => {
  const { code, output } = await run({ KIT_PATHS: 'templates/vanilla', KIT_PROFILE: 'nonsense' });
  expect({ code, output }).toEqual({ code: 2, output: '' });
});
