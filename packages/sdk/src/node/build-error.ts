import { relative } from 'node:path';
import { KitError } from '@kommo-widget/manifest';
import type { RollupError, RollupLog } from 'rollup';

/** `src/script.ts:3:7`, as far as it is known; the column counts from 1. */
function place(folder: string, log: RollupLog): string {
  const file = log.loc?.file ?? log.id;
  if (file === undefined) return '';
  const line = log.loc ? `:${log.loc.line}:${log.loc.column + 1}` : '';
  return `${relative(folder, file).replaceAll('\\', '/')}${line}: `;
}

/** A problem of the sources as the author shall read it. */
export function buildError(folder: string, error: RollupError): KitError {
  const message = error.message.replace(/^\[plugin [^\]]*\] /, '').replace(/^.*?\(\d+:\d+\): /, '');
  return new KitError('build-failed', `${place(folder, error)}${message}`, {
    hint: 'Mend the line and save: a watching build starts again by itself.',
    cause: error,
  });
}

/** An import that nobody answers for: not a file, not an installed package, not a module of the page. */
export function unresolvedImport(folder: string, log: RollupLog): KitError {
  return new KitError(
    'unresolved-import',
    `${place(folder, log)}there is no module "${log.exporter ?? ''}".`,
    { hint: 'Install the package, mend the path, or name a module of the page as the docs list them.' },
  );
}
