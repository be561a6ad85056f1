import { spawnSync } from 'node:child_process';

/** Whether a browser can be started at all: one without its libraries cannot even tell its version. */
export function runs(path: string): boolean {
  // On Windows, `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 15_000 }).status === 0;
}
