import type { DocumentCache } from '@kommo-widget/lint';
import { isKitError } from '@kommo-widget/manifest';
import type { ValidateOptions } from '../commands/validate.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit.ts';
import type { Io } from '../io.ts';
import { asFinding } from './as-finding.ts';
import { type Checked, check } from './check.ts';
import { createOutput } from './output.ts';
import { createProgress } from './progress.ts';

/** Checks the paths and reports; one that cannot be opened does not keep the others from being checked. */
export async function validateOnce(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
  caches?: (path: string) => DocumentCache,
): Promise<ExitCode> {
  const progress = createProgress(paths.length, io);
  const output = createOutput(options.format, io);
  let worst: ExitCode = EXIT.ok;
  for (const [index, path] of paths.entries()) {
    progress.show(index + 1, path);
    const { checked, failure } = await checkGuarded(path, options, io, caches?.(path));
    progress.clear();
    if (checked.fixes) await handleFixes(checked, options, io);
    const problems = checked.findings.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.ok;
    worst = Math.max(worst, failure ?? problems) as ExitCode;
    output.add(checked);
  }
  const { warnings } = output.finish();
  const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings;
  if (tooMany)
    io.err(`${warnings} warnings are more than the ${options.maxWarnings} that --max-warnings allows.\n`);
  return tooMany && worst === EXIT.ok ? EXIT.problems : worst;
}

interface Guarded {
  readonly checked: Checked;
  /** The exit code of an error that was thrown. */
  readonly failure?: ExitCode;
}

async function checkGuarded(
  path: string,
  options: ValidateOptions,
  io: Io,
  cache: DocumentCache | undefined,
): Promise<Guarded> {
  try {
    return { checked: await check(path, options, io, cache) };
  } catch (error) {
    // Wrong rules in a configuration are wrong for the whole run, and no finding about a widget.
    if (isKitError(error) && /^(config-|unknown-rule)/.test(error.code)) throw error;
    const failure = isKitError(error) ? exitCodeOf(error.code) : EXIT.failed;
    return { checked: { path, findings: [asFinding(error)] }, failure };
  }
}

async function handleFixes({ path, fixes }: Checked, options: ValidateOptions, io: Io): Promise<void> {
  if (fixes === undefined || fixes.changes.length === 0) return;
  const { fixesAsPatch, writeFixes } = await import('./apply-fixes.ts');
  if (options.dryRun === true) {
    // A report for a machine stays alone on stdout.
    (options.format === 'text' ? io.out : io.err)(fixesAsPatch(fixes));
    return;
  }
  writeFixes(fixes);
  io.err(`Fixed ${fixes.fixed} in ${path}: ${fixes.changes.map((change) => change.path).join(', ')}\n`);
}
