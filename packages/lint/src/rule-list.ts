import { familyOf } from './engine/levels.ts';
import { rulePage } from './engine/to-finding.ts';
import { rules } from './generated/rules.ts';
import type { Level, Profile } from './model/finding.ts';

/** A rule as lists show it. */
export interface RuleInfo {
  readonly code: string;
  readonly title: string;
  readonly family: string;
  readonly severity: Readonly<Record<Profile, Level>>;
  readonly fixable: boolean;
  /** Address of its page. */
  readonly docs: string;
}

/** Every rule, by family and name. */
export const RULES: readonly RuleInfo[] = rules.map((rule) => ({
  code: rule.code,
  title: rule.title,
  family: familyOf(rule.code),
  severity: { private: rule.severity.private, public: rule.severity.public },
  fixable: rule.fixable === true,
  docs: rulePage(rule.code),
}));
