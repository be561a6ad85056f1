import { Argument } from 'commander';
import type { AddCommand } from './index.ts';

export const addVersion: AddCommand = (program, io) => {
  program
    .command('version')
    .description('raise widget.version in manifest.json: Kommo wants a higher one with every upload')
    .addArgument(new Argument('<part>', 'which number to raise').choices(['patch', 'minor', 'major']))
    .argument('[folder]', 'the widget', '.')
    .action(async (part: 'patch' | 'minor' | 'major', folder: string) => {
      const { raiseVersion } = await import('../pack/raise-version.ts');
      raiseVersion(part, folder, io);
    });
};
