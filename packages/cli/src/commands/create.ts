import type { AddCommand } from './index.ts';

export interface CreateOptions {
  readonly template?: string;
  readonly title?: string;
  readonly yes?: boolean;
}

export const addCreate: AddCommand = (program, io) => {
  program
    .command('create')
    .description('make a new widget from a template; works offline')
    .argument('[folder]', 'where to; must not exist or be empty')
    .option('-t, --template <name>', 'vanilla or typescript')
    .option(
      '--title <text>',
      'name of the widget as users read it (default: made from the name of the folder)',
    )
    .option('-y, --yes', 'ask nothing, take the defaults')
    .addHelpText('after', '\nExample:\n  $ kommo-widget create my-widget --template typescript --yes\n')
    .action(async (folder: string | undefined, options: CreateOptions) => {
      const { create } = await import('../create/create.ts');
      await create(folder, options, io);
    });
};
