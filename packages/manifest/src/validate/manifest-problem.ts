/** One way in which a value is not the manifest that the schema describes. */
export interface ManifestProblem {
  /** JSON pointer of the value concerned; empty for the whole manifest. A missing key is reported at its object. */
  readonly pointer: string;
  /** Keyword of the schema: `type`, `required`, `enum`, `const`, `pattern`, `contains`, … */
  readonly keyword: string;
  /** One sentence without the place: `must be true or false`. */
  readonly message: string;
  /** What the keyword wanted: `{missingProperty}`, `{allowedValues}`, `{type}`, `{limit}`, … */
  readonly params: Readonly<Record<string, unknown>>;
  /**
   * Name of the condition between blocks that is not met (`dp-needed`), as the schema calls it; none where the value
   * is wrong by itself.
   */
  readonly condition?: string;
}
