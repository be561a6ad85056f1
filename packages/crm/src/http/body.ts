import { parse } from 'qs';
import {
  array,
  invalidType,
  isRecord,
  issuesOf,
  type JsonSchema,
  object,
  type Shape,
} from '../shape/index.ts';
import { Batch } from './batch.ts';
import { emptyRequest, Problem, validationFailed } from './problem.ts';

/** A request's body as it came: read once, before the transaction. */
export interface RawBody {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** How a route reads its body, and what OpenAPI says of it. */
export interface Body<I> {
  readonly read: (raw: RawBody) => I;
  readonly contentType: string;
  readonly schema: JsonSchema;
}

/** The content type of plain forms. */
export const FORM = 'application/x-www-form-urlencoded';

/** Items of one write (reference: api-v4, section 2.6). */
const MOST_ITEMS = 250;
/** Deeper values are refused: nothing real is, and recursive code must not meet them. */
const DEEPEST = 64;

/** An array of items, as every collection route takes it. */
export function many<T>(each: Shape<T>, options: { readonly max?: number } = {}): Body<Batch<T>> {
  const max = options.max ?? MOST_ITEMS;
  return {
    contentType: 'application/json',
    schema: { ...array(each).schema, minItems: 1, maxItems: max },
    read: (raw) => {
      const items = json(raw);
      if (!Array.isArray(items))
        throw validationFailed([{ request_id: '0', errors: [invalidType('', 'array')] }]);
      if (items.length === 0) throw emptyRequest();
      if (items.length > max) throw new Problem(422, `Limit ${max} per page`);
      return checked(each, items);
    },
  };
}

/** A list of items, or one of them alone: collections that are written one by one. */
export function oneOrMany<T>(each: Shape<T>): Body<Batch<T>> {
  const list = many(each);
  return {
    ...list,
    schema: { anyOf: [each.schema, list.schema] },
    read: (raw) => {
      const value = json(raw);
      return Array.isArray(value) ? list.read(raw) : checked(each, [value], true);
    },
  };
}

/** One object, as routes of a single thing take it. */
export function one<T>(shape: Shape<T>): Body<Batch<T>> {
  return {
    contentType: 'application/json',
    schema: shape.schema,
    read: (raw) => {
      const value = json(raw);
      // PHP clients send `[]` for an object without keys.
      return checked(shape, [Array.isArray(value) && value.length === 0 ? {} : value]);
    },
  };
}

/** One object that may be left out altogether. */
export function maybe<T>(shape: Shape<T>): Body<Batch<T>> {
  const inner = one(shape);
  return { ...inner, read: (raw) => (raw.bytes.length === 0 ? checked(shape, [{}]) : inner.read(raw)) };
}

/** What legacy routes take: a form with PHP brackets or JSON, whatever the header says. */
export function loose(
  description = 'form with PHP brackets, or JSON',
): Body<Readonly<Record<string, unknown>>> {
  return {
    contentType: FORM,
    schema: { ...object({}).schema, description },
    read: (raw) => {
      const text = decode(raw).trim();
      if (text === '') return {};
      if (text.startsWith('{') || text.startsWith('[')) {
        const value = json(raw);
        return isRecord(value) ? value : { items: value };
      }
      return form(text);
    },
  };
}

/** Bytes of a file. */
export function bytes(): Body<RawBody> {
  return {
    contentType: 'application/octet-stream',
    schema: { type: 'string', format: 'binary' },
    read: (raw) => raw,
  };
}

/** A form by the rules of PHP; the limits keep hostile input small. */
export const form = (text: string): Record<string, unknown> =>
  parse(text, { depth: 10, parameterLimit: 20_000, arrayLimit: 1_000, duplicates: 'last' });

function checked<T>(shape: Shape<T>, items: readonly unknown[], isSingle = false): Batch<T> {
  const batch = new Batch(items as readonly T[], isSingle);
  for (const [index, item] of items.entries()) {
    for (const found of issuesOf(shape, item)) batch.report(index, found);
  }
  batch.settle();
  return batch;
}

function json(raw: RawBody): unknown {
  const text = decode(raw);
  if (text.trim() === '') throw emptyRequest();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem(400, 'Request body is not valid JSON');
  }
  if (value === null) throw emptyRequest();
  if (isTooDeep(value, DEEPEST))
    throw new Problem(400, `Request data is nested deeper than ${DEEPEST} levels`);
  return value;
}

const decode = (raw: RawBody): string => new TextDecoder().decode(raw.bytes);

function isTooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  return Object.values(value).some((member) => isTooDeep(member, left - 1));
}
