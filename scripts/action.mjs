/**
 * What the composite action of action.yml runs: annotations on stdout, a summary of the job, a SARIF file. Settings
 * come by environment (KIT_*), results go where GitHub looks for them (GITHUB_*). The exit code is that of validate.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../packages/cli/bin/kommo-widget.js', import.meta.url));
const { KIT_PATHS = '.', KIT_PROFILE, KIT_CONFIG, KIT_MAX_WARNINGS } = process.env;
const { RUNNER_TEMP = tmpdir(), GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env;

const paths = KIT_PATHS.split('\n').flatMap((line) => line.trim() || []);
const given = { '--profile': KIT_PROFILE, '--config': KIT_CONFIG, '--max-warnings': KIT_MAX_WARNINGS };
const options = Object.entries(given).flatMap(([flag, value]) => (value ? [flag, value] : []));

function validate(format) {
  const result = spawnSync(
    process.execPath,
    [cli, 'validate', '--format', format, ...options, '--', ...paths],
    {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  if (result.error) throw result.error;
  return result;
}

const { status, stdout, stderr } = validate('github');
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status ?? 2;

// Findings have these reports; a wrong usage (2) was told already.
if (status === 0 || status === 1) {
  const sarif = join(RUNNER_TEMP, 'kommo-widget.sarif');
  writeFileSync(sarif, validate('sarif').stdout);
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, validate('markdown').stdout);
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `ok=${status === 0}\nsarif=${sarif}\n`);
}
