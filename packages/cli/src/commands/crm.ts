import { port, several, wholeNumber } from '../options.ts';
import type { AddCommand } from './index.ts';

export interface CrmCommandOptions {
  readonly port?: number;
  readonly host?: string;
  readonly db?: string;
  readonly scenario?: string;
  readonly seed?: number;
  readonly tls?: boolean;
  readonly json?: boolean;
  readonly allowHost?: readonly string[];
}

export const addCrm: AddCommand = (program, io) => {
  program
    .command('crm')
    .description('run the mock CRM alone, for a back end or an API client')
    .option(
      '-p, --port <number>',
      'port to listen on; 0 takes a free one (default: the first free one from 4100)',
      port,
    )
    .option('--db <file>', 'keep the data in this file')
    .option('--scenario <name>', 'data to start with')
    .option('--seed <number>', 'the same seed makes the same data', wholeNumber)
    .option('--tls', 'answer over https, with a certificate made on the spot')
    .option('--host <address>', 'listen beyond this machine')
    .option('--allow-host <host>', 'let webhooks and bots call this host (repeatable; * for all)', several)
    .option(
      '--json',
      'print one line of JSON when ready: {url, token, client_id, client_secret, redirect_uri, code}',
    )
    .addHelpText('after', '\nExample:\n  $ kommo-widget crm --port 4200 --db crm.db --tls --json\n')
    .action(async (options: CrmCommandOptions) => {
      const { crm } = await import('../crm/crm.ts');
      await crm(options, io);
    });
};
