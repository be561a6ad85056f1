import type { AddCommand } from './index.ts';

export const addBuild: AddCommand = (program, io) => {
  program
    .command('build')
    .description('build src/script.ts of a widget to the script.js that Kommo loads')
    .argument('[folder]', 'the project', '.')
    .option('-w, --watch', 'build again whenever a source changes')
    .action(async (folder: string, options: { readonly watch?: boolean }) => {
      const { build } = await import('../project/build-command.ts');
      await build(folder, options, io);
    });
};
