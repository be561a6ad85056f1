import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../../tests/support/fake-io.ts';
import { expand } from './expand.ts';

function folder(): string {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'dist'));
  for (const name of ['dist/b.zip', 'dist/a.zip', 'we[i]rd.zip']) writeFileSync(join(cwd, name), '');
  return cwd;
}

it('expands patterns in order, and names each path once', async () => {
  expect(await expand(['dist/b.zip', 'dist/*.zip', '-'], folder())).toEqual([
    'dist/b.zip',
    'dist/a.zip',
    '-',
  ]);
});

it('takes folders, and what exists as it is spelled', async () => {
  expect(await expand(['di*', 'we[i]rd.zip', 'missing'], folder())).toEqual([
    'dist',
    'we[i]rd.zip',
    'missing',
  ]);
});

it('does not let a pattern for nothing pass', async () => {
  await expect(expand(['*.rar'], folder())).rejects.toMatchObject({ code: 'no-match' });
});
