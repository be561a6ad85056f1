import { Command } from 'commander';
import { COMMANDS } from './commands/index.ts';
import type { ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { kitVersion } from './version.ts';

/** What a command hands its exit code to. */
export type Finish = (code: ExitCode) => void;

const EXAMPLES = `
Examples:
  $ kommo-widget create my-widget --template vanilla --yes
  $ kommo-widget dev my-widget
  $ kommo-widget validate my-widget dist/*.zip --format github
  $ kommo-widget test my-widget --out report
  $ kommo-widget pack my-widget --out widget.zip
  $ kommo-widget crm --port 4200 --json

Exit codes: 0 all right, 1 the files have problems, 2 wrong usage or the tool failed.
`;

/** The command line as a whole. The work of a command is loaded when it runs. */
export function createProgram(io: Io, finish: Finish): Command {
  const program = new Command('kommo-widget')
    .description('Write, run, check, test and pack widgets for the Kommo CRM on your own machine.')
    .version(kitVersion(), '-v, --version')
    .addHelpText('after', EXAMPLES)
    // What comes after a command is that command's own: `crm export --db` is not `crm --db`.
    .enablePositionalOptions()
    .helpCommand('help [command]', 'show the help of a command')
    .showSuggestionAfterError()
    .exitOverride()
    // Errors of usage are printed where all errors are.
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.out(text),
      outputError: () => {},
    });
  for (const add of COMMANDS) add(program, io, finish);
  return program;
}
