import { docsLink, KitError } from '@kommo-widget/manifest';
import { CommanderError } from 'commander';

/** Codes under which commander ends a run that did what was asked. */
const DONE = new Set(['commander.helpDisplayed', 'commander.help', 'commander.version']);

export const isDone = (error: unknown): boolean => error instanceof CommanderError && DONE.has(error.code);

/** An error of commander in our own words: `error: …` and `(Did you mean …?)` become message and hint. */
export function toUsageError(error: unknown): unknown {
  if (!(error instanceof CommanderError)) return error;
  const [first = '', second = ''] = error.message.replace(/^error: /, '').split('\n');
  return new KitError('usage', `${first.charAt(0).toUpperCase()}${first.slice(1)}.`.replace(/\.\.$/, '.'), {
    hint:
      second === ''
        ? 'Run `kommo-widget --help` for all commands and options.'
        : second.replace(/^\(|\)$/g, ''),
    docs: docsLink('cli.md'),
  });
}
