/**
 * Writes docs/stage-coverage.md. The host is started in a DOM and asked for every name of the tables, so it is a test
 * that makes the page: the same one that says when it is stale.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/unit/stage-coverage', '--update'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
