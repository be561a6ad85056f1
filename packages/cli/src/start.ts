import { processIo } from './io.ts';
import { runCli } from './run.ts';

/** Runs a command line in this process, and ends it: what `bin/kommo-widget.js` starts. */
export async function start(args: readonly string[]): Promise<void> {
  const code = await runCli(args, processIo());
  // Node would wait for V8 to optimise code that nobody runs any more. What was written has to be out, though.
  await Promise.all([process.stdout, process.stderr].map(flushed));
  process.exit(code);
}

const flushed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => stream.write('', () => resolve()));
