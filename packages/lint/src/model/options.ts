import type { DocumentCache } from '../documents/cache.ts';
import type { Level, Profile } from './finding.ts';

/** One exception: findings of a rule, in some files, are not reported. */
export interface Ignore {
  /** A code, `family/*` or `*`. */
  readonly rule: string;
  /** A pattern in the syntax of .gitignore; all files without one. */
  readonly file?: string;
  /** For those who read the configuration. */
  readonly reason?: string;
}

export interface LintOptions {
  /** `private` by default. */
  readonly profile?: Profile;
  /** Severity by code or by `family/*`; a code wins over its family. */
  readonly rules?: Readonly<Record<string, Level>>;
  readonly ignore?: readonly Ignore[];
  /** Give the same one to every run on the same widget to make the next runs faster. */
  readonly cache?: DocumentCache;
}
