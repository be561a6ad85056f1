import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const VERSION = '10.13.0';

/**
 * The program behind `web-ext lint`: from a folder where it is installed, else installed into an empty one.
 *
 * @param {string | undefined} installed @param {string} empty
 */
export function findAddonsLinter(installed, empty) {
  if (installed === undefined) {
    const install = ['install', '--prefix', empty, '--no-audit', '--no-fund', `addons-linter@${VERSION}`];
    execFileSync('npm', install, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const program = join(installed ?? empty, 'node_modules/addons-linter/bin/addons-linter');
  if (!existsSync(program)) throw new Error(`There is no ${program}.`);
  return program;
}
