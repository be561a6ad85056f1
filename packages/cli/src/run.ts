import { reportError } from './errors/report-error.ts';
import { isDone, toUsageError } from './errors/usage.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';

/** Runs a command line (without `node` and the script's name). Never throws; the result is the exit code. */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = createProgram(io, (result) => {
    code = result;
  });
  if (args.length === 0) {
    program.outputHelp();
    return EXIT.ok;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return isDone(error) ? EXIT.ok : reportError(toUsageError(error), io);
  }
}
