import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { KIT } from './processes.mjs';

/** The end of a report in JSON. */
const REPORT = /\n}\n$/;

/**
 * Starts `validate --watch` and gives a function that changes a file and waits for the report, in milliseconds.
 *
 * @param {string} folder
 */
export async function watchValidating(folder) {
  const child = spawn(KIT[0], [KIT[1], 'validate', folder, '--watch', '--format', 'json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = (stream, wanted) =>
    new Promise((done) => {
      let all = '';
      const look = (piece) => {
        all += piece;
        if (!wanted.test(all)) return;
        stream.off('data', look);
        done(performance.now());
      };
      stream.on('data', look);
    });
  await Promise.all([text(child.stdout, REPORT), text(child.stderr, /Watching/)]);
  return {
    async change(file, line) {
      const report = text(child.stdout, REPORT);
      const started = performance.now();
      appendFileSync(file, line);
      return (await report) - started;
    },
    stop: () => child.kill(),
  };
}
