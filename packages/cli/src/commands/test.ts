import { Option } from 'commander';
import { codeForOne, several, wholeNumber } from '../options.ts';
import type { AddCommand } from './index.ts';

export interface TestOptions {
  readonly out: string;
  readonly format: 'text' | 'json' | 'junit';
  readonly scenario?: string;
  readonly seed?: number;
  readonly lang?: string;
  readonly browser?: string;
  readonly getBrowser?: boolean;
  readonly code?: string;
  readonly allowHost?: readonly string[];
}

export const addTest: AddCommand = (program, io, finish) => {
  program
    .command('test')
    .description('open every place that a widget declares, drive its callbacks, take pictures, report')
    .argument('[paths...]', 'folders or zips of widgets', ['.'])
    .option('-o, --out <folder>', 'where the report and the pictures go', 'kommo-widget-report')
    .addOption(
      new Option('-f, --format <name>', 'what to print').choices(['text', 'json', 'junit']).default('text'),
    )
    .option('--scenario <name>', 'data of the account')
    .option('--seed <number>', 'the same seed makes the same data', wholeNumber)
    .option('--lang <code>', 'language of the user', 'en')
    .option('--code <code>', 'serve the widget under this code')
    .option('--browser <path>', 'a Chrome or Chromium to use (also: KIT_BROWSER)')
    .option(
      '--allow-host <host>',
      'let requests to this host leave the machine (repeatable; * for all)',
      several,
    )
    .addHelpText('after', '\nExample:\n  $ kommo-widget test my-widget --out report --format json\n')
    .action(async (paths: string[], options: TestOptions) => {
      codeForOne(options.code, paths);
      const { test } = await import('../test/test.ts');
      finish(await test(paths, options, io));
    });
};
