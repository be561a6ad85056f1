import { bytes } from '../options.ts';
import type { AddCommand } from './index.ts';

export interface PackOptions {
  readonly out: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly profile?: string;
  readonly config?: string;
  readonly budget?: number;
  readonly validate: boolean;
}

export const addPack: AddCommand = (program, io, finish) => {
  program
    .command('pack')
    .description('check a widget and pack it into the zip to upload; same files, same bytes')
    .argument('[folder]', 'the widget', '.')
    .option('-o, --out <file>', 'the zip to write', 'widget.zip')
    .option('--dry-run', 'show what would be packed, write nothing')
    .option('--force', 'replace a zip that holds something else, and pack in spite of errors')
    .option('--budget <size>', 'fail when the zip gets bigger, such as 500kb', bytes)
    .option('--profile <name>', 'private or public')
    .option('--config <file>', 'configuration to use in place of kommo-widget.config.json')
    .option('--no-validate', 'do not check first')
    .action(async (folder: string, options: PackOptions) => {
      const { packCommand } = await import('../pack/pack-command.ts');
      finish(await packCommand(folder, options, io));
    });
};
