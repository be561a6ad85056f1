import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildWidget } from '@kommo-widget/sdk/build';
import { expect, it } from 'vitest';
import { openWidget } from '../../packages/archive/src/node.ts';
import { lint } from '../../packages/lint/src/index.ts';

const template = (name: string) => fileURLToPath(new URL(`../../templates/${name}`, import.meta.url));

/** The constructor that a script gives the page, without a page around it. */
function load(script: string): new () => { callbacks: Record<string, unknown> } {
  let value: unknown;
  const define = (ids: string[], factory: (...modules: unknown[]) => unknown) => {
    value = factory(...ids.map(() => () => ({})));
  };
  new Function('define', script)(define);
  return value as ReturnType<typeof load>;
}

const MUST_HAVE = ['render', 'init', 'bind_actions', 'onSave', 'settings', 'destroy'];

/** What a moderator of the marketplace would say, and with it everything else. */
const findingsOf = async (folder: string) => lint(await openWidget(folder), { profile: 'public' });

it('vanilla has nothing to find in it', async () => {
  expect(await findingsOf(template('vanilla'))).toEqual([]);
});

it('vanilla gives the page a widget, and passes its own tests', async () => {
  const Widget = load(await readFile(join(template('vanilla'), 'script.js'), 'utf8'));
  expect(new Widget().callbacks).toEqual(expect.objectContaining(callbacks()));
  const { stdout } = await promisify(execFile)(process.execPath, ['--test'], { cwd: template('vanilla') });
  expect(stdout).toMatch(/^# fail 0$/m);
});

it('typescript builds outside of this repository to a widget with nothing to find in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kit-template-'));
  try {
    await cp(template('typescript'), folder, { recursive: true });
    const { file, warnings } = await buildWidget(folder);
    expect(warnings).toEqual([]);
    const Widget = load(await readFile(file, 'utf8'));
    expect(new Widget().callbacks).toEqual(expect.objectContaining(callbacks()));
    expect(await findingsOf(folder)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

const callbacks = () => Object.fromEntries(MUST_HAVE.map((name) => [name, expect.any(Function)]));
