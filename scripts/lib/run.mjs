import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const LOGS = join(ROOT, '.cache', 'logs');

/**
 * Runs a program quietly and keeps what it said in `.cache/logs/<name>.log`.
 *
 * @param {string} name of the log
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] in addition to this process's
 * @returns {Promise<{ code: number, output: string, log: string }>}
 */
export function run(name, command, args, env = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Windows starts npm and npx, which are scripts there, through its shell only.
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (code) => {
      mkdirSync(LOGS, { recursive: true });
      const log = join(LOGS, `${name}.log`);
      writeFileSync(log, output);
      resolve({ code, output, log });
    };
    child.on('error', (error) => {
      output += String(error);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Runs a program of the installed packages: `node_modules/<package>/<path>`. */
export const runNode = (name, script, args, env) =>
  run(name, process.execPath, [join(ROOT, script), ...args], env);

/** The last lines of an output, for a person. */
export const tail = (output, lines = 30) => output.trimEnd().split('\n').slice(-lines).join('\n');
