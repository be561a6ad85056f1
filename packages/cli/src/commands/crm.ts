import type { FaultRule } from '@kommo-widget/crm';
import { faultSpecs } from '../crm/fault-spec.ts';
import { port, several, wholeNumber } from '../options.ts';
import { addCrmData } from './crm-data.ts';
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
  readonly scenarios?: boolean;
  readonly fault?: readonly FaultRule[];
  readonly rateLimit?: boolean;
}

export const addCrm: AddCommand = (program, io) => {
  const crm = program
    .command('crm')
    .enablePositionalOptions()
    .description('run the mock CRM alone, for a back end or an API client')
    .option(
      '-p, --port <number>',
      'port to listen on; 0 takes a free one (default: the first free one from 4100)',
      port,
    )
    .option('--db <file>', 'keep the data in this file')
    .option('--scenario <name>', 'data to start with: a name, or a file of your own in JSON or TypeScript')
    .option('--scenarios', 'list the scenarios there are, and end')
    .option('--seed <number>', 'the same seed makes the same data', wholeNumber)
    .option(
      '--fault <spec>',
      'answers that go wrong: "[METHOD] path what…", as "GET /api/v4/leads* 429 times=3" (repeatable)',
      faultSpecs,
    )
    .option('--rate-limit', 'let a token send seven requests a second, and no more')
    .option('--tls', 'answer over https, with a certificate made on the spot')
    .option('--host <address>', 'listen beyond this machine')
    .option('--allow-host <host>', 'let webhooks and bots call this host (repeatable; * for all)', several)
    .option(
      '--json',
      'print one line of JSON when ready (or the list of scenarios): {url, token, client_id, client_secret, redirect_uri, code}',
    )
    .addHelpText('after', '\nExample:\n  $ kommo-widget crm --port 4200 --db crm.db --tls --json\n')
    .action(async (options: CrmCommandOptions) => {
      const { listScenarios, serveCrm } = await import('../crm/crm.ts');
      await (options.scenarios === true ? listScenarios(options, io) : serveCrm(options, io));
    });
  addCrmData(crm, io);
};
