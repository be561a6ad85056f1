export { DocumentCache } from './documents/cache.ts';
export { type FileChange, type FixResult, fix } from './fix/fix.ts';
export { lint } from './lint.ts';
export type { Finding, Level, Profile, Severity } from './model/finding.ts';
export type { Ignore, LintOptions } from './model/options.ts';
export { RULES, type RuleInfo } from './rule-list.ts';
export { type Summary, summarize } from './summarize.ts';
