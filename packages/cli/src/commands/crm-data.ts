import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { wholeNumber } from '../options.ts';

export interface DataPlace {
  readonly db?: string;
  readonly url?: string;
}

export interface ExportOptions extends DataPlace {
  readonly force?: boolean;
}

export interface ImportOptions extends DataPlace {
  readonly json?: boolean;
}

export interface PullOptions {
  readonly from: string;
  readonly token?: string;
  readonly out?: string;
  readonly ca?: string;
  readonly timeout: number;
  readonly force?: boolean;
  readonly json?: boolean;
}

const DB = 'the file that `--db` of dev or crm keeps; no kit may have it open';
const URL = 'address of a running kit';

/** The commands below `crm` that carry data in and out. */
export function addCrmData(crm: Command, io: Io): void {
  crm
    .command('export')
    .description('write all data of an account down as JSON, a row to a line')
    .argument('[file]', 'where to; stdout without')
    .option('--db <file>', DB)
    .option('--url <url>', URL)
    .option('--force', 'replace a file that is there')
    .action(async (file: string | undefined, options: ExportOptions) => {
      const { exportData } = await import('../crm/export.ts');
      await exportData(file, options, io);
    });
  crm
    .command('import')
    .description('replace all data of an account by an export, or by a scenario in a file')
    .argument('<file>', 'an export or a scenario')
    .option('--db <file>', `${DB}; made when it is not there`)
    .option('--url <url>', `${URL}; takes exports`)
    .option('--json', 'print one line of JSON: {scenario, leads, contacts, companies}')
    .action(async (file: string, options: ImportOptions) => {
      const { importData } = await import('../crm/import.ts');
      await importData(file, options, io);
    });
  crm
    .command('pull')
    .description('copy the structure of an account (pipelines, fields, users, lists; no cards) as a scenario')
    .requiredOption('--from <url>', 'address of the account: https://<name>.kommo.com')
    .option('--token <token>', 'long-lived token of an administrator (better in the variable KOMMO_TOKEN)')
    .option('-o, --out <file>', 'where to write the scenario; stdout without')
    .option('--ca <file>', 'certificate to trust besides the usual ones, as PEM')
    .option('--timeout <seconds>', 'how long an answer may take', wholeNumber, 30)
    .option('--force', 'replace a file that is there')
    .option('--json', 'with --out: print one line of JSON: {out, pipelines, fields, users, …, left_out}')
    .action(async (options: PullOptions) => {
      const { pull } = await import('../crm/pull.ts');
      await pull(options, io);
    });
}
