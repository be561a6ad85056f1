import type { Level, Severity } from '../model/finding.ts';
import type { LintOptions } from '../model/options.ts';
import type { Rule } from '../model/rule.ts';

/** The level of a rule in general; files may lower it, see {@link severityOf}. */
export function levelOf(rule: Rule, options: LintOptions): Level {
  return configured(rule, options) ?? rule.severity[options.profile ?? 'private'];
}

/** What a finding of a rule weighs; one that weighs less is a notice, unless the configuration says otherwise. */
export function severityOf(rule: Rule, level: Severity, weighsLess: boolean, options: LintOptions): Severity {
  return weighsLess && configured(rule, options) === undefined ? 'notice' : level;
}

function configured(rule: Rule, { rules = {} }: LintOptions): Level | undefined {
  return rules[rule.code] ?? rules[`${familyOf(rule.code)}/*`];
}

export const familyOf = (code: string): string => code.slice(0, code.indexOf('/'));
