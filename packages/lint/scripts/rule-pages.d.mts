import type { RuleInfo } from '../src/rule-list.ts';

/** The right content of every file below docs/rules/, by path from there. */
export function rulePages(rules: readonly RuleInfo[]): Map<string, string>;
/** Paths below docs/rules/ that are missing, out of date or of a rule that is gone. */
export function stalePages(rules: readonly RuleInfo[]): string[];
