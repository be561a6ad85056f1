import { KitError } from '@kommo-widget/manifest';
import { Option } from 'commander';
import { wholeNumber } from '../options.ts';
import type { AddCommand } from './index.ts';

export const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export interface ValidateOptions {
  readonly format: Format;
  readonly profile?: 'private' | 'public';
  readonly config?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly maxWarnings?: number;
  readonly watch?: boolean;
}

export const addValidate: AddCommand = (program, io, finish) => {
  program
    .command('validate')
    .description('check widgets: everything that an upload or a moderator would refuse')
    .argument('[paths...]', 'folders, zips or patterns; - reads a zip from stdin', ['.'])
    .addOption(new Option('-f, --format <name>', 'how to report').choices([...FORMATS]).default('text'))
    .addOption(
      new Option('--profile <name>', 'for an upload of your own, or for a moderator').choices([
        'private',
        'public',
      ]),
    )
    .option('--config <file>', 'configuration to use in place of kommo-widget.config.json')
    .option('--fix', 'mend what can be mended, in the files')
    .option('--dry-run', 'with --fix: show the changes, write nothing')
    .option('--max-warnings <number>', 'fail when there are more warnings', wholeNumber)
    .option('-w, --watch', 'check again whenever a file changes')
    .addHelpText(
      'after',
      "\nExamples:\n  $ kommo-widget validate my-widget\n  $ kommo-widget validate 'dist/*.zip' --format sarif\n  $ cat widget.zip | kommo-widget validate -\n",
    )
    .action(async (paths: string[], options: ValidateOptions) => {
      if (options.dryRun === true && options.fix !== true) {
        throw new KitError('usage', '--dry-run belongs to --fix: without it nothing is written anyway.');
      }
      const { validate } = await import('../validate/validate.ts');
      finish(await validate(paths, options, io));
    });
};
