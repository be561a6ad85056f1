import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The program under test, without the start of npx around it. */
export const KIT = [process.execPath, resolve(ROOT, 'packages/cli/bin/kommo-widget.js')];

/** Wall time of a whole process in ms. @param {string[]} command @param {string} [cwd] */
export function timeProcess([program, ...args], cwd = ROOT) {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(program, args, { cwd, stdio: 'ignore' });
    child.on('error', fail);
    child.on('exit', () => done(performance.now() - started));
  });
}

/**
 * Starts a server and waits for the line that says it is up.
 *
 * @param {string[]} command @param {RegExp} ready @param {string} [cwd]
 * @returns {Promise<{ match: RegExpExecArray, stop: () => Promise<void>, pid: number }>}
 */
export function startServer([program, ...args], ready, cwd = ROOT) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolved) => child.on('exit', resolved));
    const stop = async () => {
      child.kill();
      await ended;
    };
    let text = '';
    child.on('error', fail);
    child.on('exit', () => fail(new Error(`${program} ended: ${text}`)));
    child.stdout.on('data', (chunk) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal are control characters.
      text += String(chunk).replace(/\u001b\[[0-9;]*m/g, '');
      const match = ready.exec(text);
      if (match) done({ match, stop, pid: child.pid });
    });
  });
}
