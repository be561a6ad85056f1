import { DOCS_BASE, isKitError } from '@kommo-widget/manifest';
import colours from 'picocolors';
import { EXIT, type ExitCode, exitCodeOf } from '../exit.ts';
import type { Io } from '../io.ts';

/** The one place that prints errors. Gives the exit code. */
export function reportError(error: unknown, io: Io): ExitCode {
  const { bold, dim, red } = colours.createColors(io.colour);
  if (isKitError(error)) {
    io.err(`${red(bold('error'))}${dim(`[${error.code}]`)} ${error.message}\n`);
    if (error.hint !== undefined) io.err(`  ${dim('help:')} ${error.hint}\n`);
    io.err(`  ${dim('docs:')} ${error.docs}\n`);
    return exitCodeOf(error.code);
  }
  io.err(`${red(bold('bug'))} Something went wrong that is the fault of kommo-widget, not yours.\n`);
  io.err(
    `  ${dim('help:')} Please report it with the lines below: ${DOCS_BASE.replace(/\/blob\/.*$/, '/issues')}\n\n`,
  );
  io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.failed;
}
