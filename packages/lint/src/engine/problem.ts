import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';

/** A report that survived the configuration. */
export interface Problem extends Report {
  readonly rule: Rule;
  readonly severity: Severity;
}
