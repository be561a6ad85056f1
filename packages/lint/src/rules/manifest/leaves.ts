import type { JsonPath } from '../../documents/json.ts';

export interface Leaf {
  readonly path: JsonPath;
  readonly value: unknown;
}

/** Every value that is neither object nor list. */
export function leaves(value: unknown, path: JsonPath = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
