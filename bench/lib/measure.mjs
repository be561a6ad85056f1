import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PEAK = fileURLToPath(new URL('peak.cjs', import.meta.url));

/**
 * Runs a program of Node to its end. Exit code 1 is a verdict, all above it a failure.
 *
 * @param {readonly string[]} args script and arguments
 * @returns {Promise<{ ms: number, megabytes: number }>} wall time of the whole process, and the most memory it had
 */
export function measure(args) {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--require', PEAK, ...args], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let peak = '';
    child.stdio[3].on('data', (text) => {
      peak += text;
    });
    child.on('error', fail);
    child.on('exit', () => {
      child.ms = performance.now() - started;
    });
    child.on('close', (code) =>
      code > 1
        ? fail(new Error(`${args.join(' ')} ended with code ${code}`))
        : done({ ms: child.ms, megabytes: Number(peak) }),
    );
  });
}
