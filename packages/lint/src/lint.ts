import type { WidgetFiles } from '@kommo-widget/archive';
import { analyze } from './engine/analyze.ts';
import { compareFindings, toFinding } from './engine/to-finding.ts';
import { rules } from './generated/rules.ts';
import type { Finding } from './model/finding.ts';
import type { LintOptions } from './model/options.ts';

/**
 * Checks a widget: all problems in one run, in the order of reading. Pure; runs in a browser as well.
 * @throws KitError `unknown-rule` when the options name a rule that does not exist.
 */
export function lint(files: WidgetFiles, options: LintOptions = {}): Finding[] {
  const { widget, problems } = analyze(files, options, rules);
  return problems.map((problem) => toFinding(widget, problem)).sort(compareFindings);
}
