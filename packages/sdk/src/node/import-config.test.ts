import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importConfig } from './import-config.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kit-config-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function config(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

it('reads TypeScript, with the files it imports', async () => {
  await config('level.ts', "export const level: string = 'off';");
  const path = await config(
    'kommo-widget.config.ts',
    "import { level } from './level.ts';\nexport default { rules: { a: level } satisfies object };",
  );
  expect(await importConfig(path)).toEqual({ rules: { a: 'off' } });
});

it('reads it anew after a change', async () => {
  expect(await importConfig(await config('a.ts', 'export default 1;'))).toBe(1);
  expect(await importConfig(await config('a.ts', 'export default 2;'))).toBe(2);
});

it('reads JavaScript', async () => {
  const path = await config('kommo-widget.config.mjs', "export default { profile: 'public' };");
  expect(await importConfig(path)).toEqual({ profile: 'public' });
});

it.each([
  ['a syntax error', 'export default {;', /^a\.ts:1:17: Unexpected token/],
  ['what it throws', "throw new Error('no such thing');", /^no such thing$/],
])('tells %s as an error of the build', async (_, text, message) => {
  const path = await config('a.ts', text);
  await expect(importConfig(path)).rejects.toMatchObject({ code: 'build-failed', message });
});
