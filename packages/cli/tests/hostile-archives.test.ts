import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTILE_ARCHIVES, type HostileArchive } from '@kommo-widget/archive/testing';
import { expect, it } from 'vitest';
import { runCli } from '../src/run.ts';
import { emptyFolder, fakeIo } from './support/fake-io.ts';

interface Report {
  readonly ok: boolean;
  readonly results: readonly {
    readonly path: string;
    readonly ok: boolean;
    readonly findings: readonly { readonly rule: string }[];
  }[];
}

const codesOf = ({ finds }: HostileArchive): string[] => finds.map((code) => `archive/${code}`);

it('names what is wrong with every hostile archive, all in one run', async () => {
  const cwd = emptyFolder();
  for (const { name, make } of HOSTILE_ARCHIVES) writeFileSync(join(cwd, `${name}.zip`), make());
  const io = fakeIo({ cwd });
  expect(await runCli(['validate', '*.zip', '--format', 'json'], io)).toBe(1);
  const report = JSON.parse(io.stdout()) as Report;
  const found = new Map(report.results.map((result) => [result.path, result]));
  for (const archive of HOSTILE_ARCHIVES) {
    const result = found.get(`${archive.name}.zip`);
    const rules = result?.findings.map(({ rule }) => rule);
    expect(rules, archive.name).toEqual(expect.arrayContaining(codesOf(archive)));
    expect(rules, archive.name).not.toContainEqual(expect.stringMatching(/^kit\//));
  }
  expect(report.results).toHaveLength(HOSTILE_ARCHIVES.length);
});

const BIN = fileURLToPath(new URL('../bin/kommo-widget.js', import.meta.url));

/** The process itself, with the heap that a small machine has: what unpacks an archive would die here. */
const validate = (args: readonly string[], input = Buffer.alloc(0)) =>
  spawnSync(process.execPath, ['--max-old-space-size=100', BIN, 'validate', ...args, '--format', 'json'], {
    input,
    encoding: 'utf8',
    timeout: 20_000,
  });

it.each(['gigabyte-of-one-byte', 'fifty-thousand-entries', 'manifest-of-600-megabytes'])(
  'ends with a whole report for %s, from a file and from the standard input',
  (name) => {
    const archive = HOSTILE_ARCHIVES.find((one) => one.name === name);
    const bytes = Buffer.from(archive?.make() ?? []);
    const file = join(emptyFolder(), 'widget.zip');
    writeFileSync(file, bytes);
    for (const { status, stdout, stderr } of [validate([file]), validate(['-'], bytes)]) {
      expect(stderr).toBe('');
      expect(status).toBe(1);
      const [result] = (JSON.parse(stdout) as Report).results;
      expect(result?.findings.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(archive ? codesOf(archive) : []),
      );
    }
  },
);
