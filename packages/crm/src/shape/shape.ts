/**
 * Shapes describe JSON bodies. One shape gives three things, so that they cannot disagree:
 *
 * - the check, which reports in the words of Symfony's validator as Kommo does (`InvalidType`, `FieldMissing`, …;
 *   a schema validator's own messages could not be mapped to them without loss);
 * - the TypeScript type ({@link Infer});
 * - the JSON Schema of the OpenAPI document.
 *
 * Clients send `null` for what they leave out, so an optional key accepts null everywhere.
 */
export interface Shape<T> {
  readonly check: (value: unknown, path: string, report: Report) => void;
  readonly schema: JsonSchema;
  /** The key may be absent or null. */
  readonly isOptional?: true;
  /** Never set; carries the type. */
  readonly type?: T;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** One finding of a check: `path` in dot notation, relative to the item. */
export interface Issue {
  readonly code: string;
  readonly path: string;
  readonly detail: string;
}

export type Report = (issue: Issue) => void;

export type Infer<S> = S extends Shape<infer T> ? T : never;

/** Findings of one value. */
export function issuesOf<T>(shape: Shape<T>, value: unknown): Issue[] {
  const issues: Issue[] = [];
  shape.check(value, '', (issue) => issues.push(issue));
  return issues;
}

export const at = (path: string, key: string | number): string =>
  path === '' ? String(key) : `${path}.${key}`;
