type Json = Readonly<Record<string, unknown>>;

/** A text that is there and filled. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** The named members of an object that are neither null nor empty. */
export const filled = (item: Json, names: readonly string[]): Json =>
  Object.fromEntries(
    names
      .map((name) => [name, item[name]] as const)
      .filter(([, value]) => value !== undefined && value !== null && value !== '' && !isEmpty(value)),
  );

/** The named flags that are set. */
export const flags = (item: Json, names: readonly string[]): Json =>
  Object.fromEntries(names.filter((name) => item[name] === true).map((name) => [name, true]));

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
