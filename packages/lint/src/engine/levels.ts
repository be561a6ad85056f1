import type { Level, Severity } from '../model/finding.ts';
import type { LintOptions } from '../model/options.ts';
import type { Rule } from '../model/rule.ts';

/** The level of a rule in general; files may lower it, see {@link severityIn}. */
export function levelOf(rule: Rule, options: LintOptions): Level {
  return configured(rule, options) ?? rule.severity[options.profile ?? 'private'];
}

/** What a finding of a rule weighs in a file; a rule about style says less of what no person wrote. */
export function severityIn(rule: Rule, level: Severity, bundled: boolean, options: LintOptions): Severity {
  const lowered = bundled && rule.sourceStyle && configured(rule, options) === undefined;
  return lowered ? 'notice' : level;
}

function configured(rule: Rule, { rules = {} }: LintOptions): Level | undefined {
  return rules[rule.code] ?? rules[`${familyOf(rule.code)}/*`];
}

export const familyOf = (code: string): string => code.slice(0, code.indexOf('/'));
