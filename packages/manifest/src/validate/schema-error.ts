/** An error as the generated validator reports it; the shape is ajv's. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Keywords that ask for one of several things: the errors of what they tried say nothing that a person could use. */
const ALTERNATIVES: ReadonlySet<string> = new Set(['anyOf', 'contains', 'not', 'propertyNames']);

/** The errors that a person can act on: without the attempts of alternatives, the frame of conditions, and repeats. */
export function essential(errors: readonly SchemaError[]): SchemaError[] {
  const alternatives = errors.filter(({ keyword }) => ALTERNATIVES.has(keyword));
  const isAttempt = (error: SchemaError): boolean =>
    alternatives.some(({ schemaPath }) => error.schemaPath.startsWith(`${schemaPath}/`));
  const seen = new Set<string>();
  return errors.filter((error) => {
    if (error.keyword === 'if' || isAttempt(error)) return false;
    const key = JSON.stringify([error.instancePath, conditionOf(error), error.keyword, error.params]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Place in the schema's `allOf` of the condition that an error belongs to. */
export function conditionOf({ schemaPath }: SchemaError): number | undefined {
  const index = /^#\/allOf\/(\d+)\//.exec(schemaPath)?.[1];
  return index === undefined ? undefined : Number(index);
}
