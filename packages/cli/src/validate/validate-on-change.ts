import { resolve } from 'node:path';
import { DocumentCache } from '@kommo-widget/lint';
import { watchWidget } from '@kommo-widget/server';
import type { ValidateOptions } from '../commands/validate.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { validateOnce } from './validate-once.ts';

/** Checks, and checks again what changed, until it is interrupted. */
export async function validateOnChange(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<ExitCode> {
  const caches = new Map(paths.map((path) => [path, new DocumentCache()]));
  const run = (some: readonly string[]): Promise<ExitCode> =>
    validateOnce(some, options, io, (path) => caches.get(path) ?? new DocumentCache());
  await run(paths);
  // One run after the other: two at once would mix their lines.
  let queue: Promise<unknown> = Promise.resolve();
  const stops = await Promise.all(
    paths.map((path) =>
      watchWidget(resolve(io.cwd, path), (files) => {
        queue = queue.then(() => {
          io.err(`\n${new Date().toTimeString().slice(0, 8)} changed: ${files.join(', ')}\n`);
          return run([path]);
        });
      }),
    ),
  );
  io.err('Watching for changes. Ctrl+C ends.\n');
  await io.untilInterrupted();
  await Promise.all(stops.map((stop) => stop()));
  return EXIT.ok;
}
