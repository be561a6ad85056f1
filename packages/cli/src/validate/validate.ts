import { KitError } from '@kommo-widget/manifest';
import type { ValidateOptions } from '../commands/validate.ts';
import type { ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { expand, STDIN } from './expand.ts';
import { validateOnce } from './validate-once.ts';

/** `kommo-widget validate`. */
export async function validate(
  names: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<ExitCode> {
  const paths = await expand(names, io.cwd);
  if (options.watch !== true) return validateOnce(paths, options, io);
  if (paths.includes(STDIN)) throw new KitError('usage', '--watch cannot follow the standard input.');
  const { validateOnChange } = await import('./validate-on-change.ts');
  return validateOnChange(paths, options, io);
}
