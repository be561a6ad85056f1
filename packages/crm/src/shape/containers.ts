import { invalidType, issue, tooMany } from './issues.ts';
import { at, type Infer, type Issue, issuesOf, type Shape } from './shape.ts';

type Props = Readonly<Record<string, Shape<unknown>>>;
type OptionalKey<P> = { [K in keyof P]: P[K] extends { readonly isOptional: true } ? K : never }[keyof P];

/** The type of an object of shapes: optional keys may be absent, undefined or null. */
export type ObjectOf<P extends Props> = { readonly [K in Exclude<keyof P, OptionalKey<P>>]: Infer<P[K]> } & {
  readonly [K in OptionalKey<P>]?: Infer<P[K]> | null | undefined;
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function optional<T>(shape: Shape<T>): Shape<T> & { readonly isOptional: true } {
  return {
    check: (value, path, report) => {
      if (value !== null && value !== undefined) shape.check(value, path, report);
    },
    schema: shape.schema,
    isOptional: true,
  };
}

/** The key must be there, but may hold null. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return {
    check: (value, path, report) => {
      if (value !== null) shape.check(value, path, report);
    },
    schema: { anyOf: [shape.schema, { type: 'null' }] },
  };
}

/**
 * An object. Unknown keys pass, as on the live API, unless `strict`; then they are `FieldNotExpected` (null or not).
 * PHP clients send an empty array for an empty object, which is accepted where no key is required.
 */
export function object<const P extends Props>(
  props: P,
  options: { readonly strict?: boolean } = {},
): Shape<ObjectOf<P>> {
  const entries = Object.entries(props);
  const required = entries.filter(([, shape]) => !shape.isOptional).map(([key]) => key);
  return {
    check: (value, path, report) => {
      if (Array.isArray(value) && value.length === 0 && required.length === 0) return;
      if (!isRecord(value)) {
        report(invalidType(path, 'object'));
        return;
      }
      for (const [key, shape] of entries) {
        const member = value[key];
        if (member !== undefined) shape.check(member, at(path, key), report);
        else if (!shape.isOptional) report(issue('FieldMissing', at(path, key)));
      }
      if (!options.strict) return;
      for (const key of Object.keys(value)) {
        if (!Object.hasOwn(props, key)) report(issue('FieldNotExpected', at(path, key)));
      }
    },
    schema: {
      type: 'object',
      properties: Object.fromEntries(entries.map(([key, shape]) => [key, documented(shape)])),
      ...(required.length === 0 ? {} : { required }),
      ...(options.strict ? { additionalProperties: false } : {}),
    },
  };
}

export function array<T>(
  of: Shape<T>,
  limits: { readonly max?: number; readonly filled?: boolean } = {},
): Shape<readonly T[]> {
  return {
    check: (value, path, report) => {
      if (!Array.isArray(value)) {
        report(invalidType(path, 'array'));
        return;
      }
      if (limits.filled && value.length === 0) report(issue('NotBlank', path));
      if (limits.max !== undefined && value.length > limits.max) report(tooMany(path, limits.max));
      else for (const [index, member] of value.entries()) of.check(member, at(path, index), report);
    },
    schema: {
      type: 'array',
      items: of.schema,
      ...(limits.max === undefined ? {} : { maxItems: limits.max }),
      ...(limits.filled ? { minItems: 1 } : {}),
    },
  };
}

/** An object with keys of the caller's choosing. */
export function dictionary<T>(of: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    check: (value, path, report) => {
      if (Array.isArray(value) && value.length === 0) return;
      if (!isRecord(value)) report(invalidType(path, 'object'));
      else for (const [key, member] of Object.entries(value)) of.check(member, at(path, key), report);
    },
    schema: { type: 'object', additionalProperties: of.schema },
  };
}

/** The first shape that fits; when none does, the findings of the last are reported. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return {
    check: (value, path, report) => {
      if (issuesOf(first, value).length === 0) return;
      second.check(value, path, (found: Issue) => report(found));
    },
    schema: { anyOf: [first.schema, second.schema] },
  };
}

const documented = (shape: Shape<unknown>): unknown =>
  shape.isOptional && typeof shape.schema.type === 'string'
    ? { ...shape.schema, type: [shape.schema.type, 'null'] }
    : shape.schema;
