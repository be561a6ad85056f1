import type { FaultRule } from '@kommo-widget/crm';
import { faultSpecs } from '../crm/fault-spec.ts';
import { codeForOne, port, several, wholeNumber } from '../options.ts';
import type { AddCommand } from './index.ts';

export interface DevOptions {
  readonly port?: number;
  readonly host?: string;
  readonly json?: boolean;
  readonly code?: string;
  readonly uninstalled?: boolean;
  readonly open: boolean;
  readonly scenario?: string;
  readonly seed?: number;
  readonly db?: string;
  readonly allowHost?: readonly string[];
  readonly fault?: readonly FaultRule[];
}

export const addDev: AddCommand = (program, io) => {
  program
    .command('dev')
    .description('run widgets in the simulated CRM, and mount them anew when a file is saved')
    .argument('[paths...]', 'folders or zips of widgets', ['.'])
    .option(
      '-p, --port <number>',
      'port to listen on; 0 takes a free one (default: the first free one from 4100)',
      port,
    )
    .option('--json', 'print one line of JSON when ready: {url, card, inspector, token, widgets}')
    .option('--code <code>', 'serve the widget under this code, in place of the one of its manifest')
    .option('--uninstalled', 'leave the widgets in the gallery, to be installed by hand')
    .option('--open', 'open the inspector in the browser')
    .option('--no-open', 'print the address only (default)')
    .option('--scenario <name>', 'data to start with: a name, or a file of your own in JSON or TypeScript')
    .option('--fault <spec>', 'answers of the CRM that go wrong, as in crm (repeatable)', faultSpecs)
    .option('--seed <number>', 'the same seed makes the same data', wholeNumber)
    .option('--db <file>', 'keep the data of the CRM in this file')
    .option('--host <address>', 'listen beyond this machine: anybody who reaches the address can use the kit')
    .option(
      '--allow-host <host>',
      'let the proxy of crm_post call this host (repeatable; * for all)',
      several,
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ kommo-widget dev my-widget\n  $ kommo-widget dev a b.zip --port 4300 --json\n',
    )
    .action(async (paths: string[], options: DevOptions) => {
      codeForOne(options.code, paths);
      const { dev } = await import('../dev/dev.ts');
      await dev(paths, { ...options, open: options.open === true }, io);
    });
};
