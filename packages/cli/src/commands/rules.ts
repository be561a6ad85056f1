import { Option } from 'commander';
import type { AddCommand } from './index.ts';

export const addRules: AddCommand = (program, io) => {
  program
    .command('rules')
    .description('list the rules of validate')
    .addOption(new Option('--format <name>', 'text or json').choices(['text', 'json']).default('text'))
    .action(async (options: { readonly format: 'text' | 'json' }) => {
      const { listRules } = await import('../validate/list-rules.ts');
      listRules(options.format, io);
    });
};
