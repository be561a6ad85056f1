/** How much a finding weighs. An `error` really breaks the upload or the widget; only errors make a widget not ok. */
export type Severity = 'error' | 'warning' | 'notice';

/** What a rule is set to. */
export type Level = Severity | 'off';

/** For whom the widget is: an upload into one's own account, or one that a moderator reads. */
export type Profile = 'private' | 'public';

/** One thing that is wrong with a widget. Plain data: `JSON.stringify` of it is the `json` format. */
export interface Finding {
  /** Code of the rule, stable: `manifest/unknown-location`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in one line. */
  readonly message: string;
  /** What to do about it, in one line. */
  readonly hint: string;
  /** Path in the widget; also of a file that should be there. Null: the widget as a whole. */
  readonly file: string | null;
  /** From 1; null where a finding is about a whole file. */
  readonly line: number | null;
  /** From 1, counted in UTF-16 code units, a byte order mark not counted. */
  readonly column: number | null;
  readonly endLine: number | null;
  /** Exclusive. */
  readonly endColumn: number | null;
  /** JSON pointer (RFC 6901) in a JSON file. */
  readonly pointer: string | null;
  /** Address of the rule's page. */
  readonly docs: string;
  /** Whether {@link fix} can mend it. */
  readonly fixable: boolean;
}
