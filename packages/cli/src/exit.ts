/** What the exit code says, the same for every command. */
export const EXIT = {
  ok: 0,
  /** The user's files have problems. */
  problems: 1,
  /** Wrong usage, or the tool failed. */
  failed: 2,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Codes of errors that say: the files are wrong. All others are about usage or surroundings. */
const ABOUT_FILES = new Set([
  'not-a-widget',
  'manifest-unreadable',
  'manifest-not-json',
  'version-missing',
  'version-invalid',
  'build-failed',
  'unresolved-import',
  'nothing-to-pack',
  'over-budget',
]);

export const exitCodeOf = (code: string): ExitCode => (ABOUT_FILES.has(code) ? EXIT.problems : EXIT.failed);
