import { TEXTS } from '../generated.local/manifest-validator.ts';
import type { SchemaError } from './schema-error.ts';

const TYPES: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  object: 'an object',
  array: 'a list',
};
const LISTED_AT_MOST = 12;

interface Params {
  readonly type?: unknown;
  readonly missingProperty?: unknown;
  readonly allowedValues?: unknown;
  readonly allowedValue?: unknown;
  readonly limit?: unknown;
  readonly propertyName?: unknown;
  readonly pattern?: unknown;
}

/** What an error says, as a sentence without its place. */
export function messageOf({ keyword, schemaPath, params: all }: SchemaError): string {
  const params: Params = all;
  switch (keyword) {
    case 'type':
      return `must be ${typeNames(params.type)}`;
    case 'required':
      return `must have the key "${String(params.missingProperty)}"`;
    case 'enum':
      return `must be one of ${list(params.allowedValues)}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'minLength':
      return 'must not be empty';
    case 'minItems':
      return `must have at least ${String(params.limit)} item`;
    case 'maxItems':
      return `must have at most ${String(params.limit)} items`;
    case 'uniqueItems':
      return 'must not name anything twice';
    case 'propertyNames':
      return `has the key "${String(params.propertyName)}", which is not allowed`;
    default:
      return TEXTS[String(params.pattern)] ?? TEXTS[schemaPath] ?? 'does not have the right form';
  }
}

function typeNames(type: unknown): string {
  const names = Array.isArray(type) ? type : String(type).split(',');
  return names.map((name) => TYPES[String(name)] ?? String(name)).join(' or ');
}

function list(values: unknown): string {
  if (!Array.isArray(values)) return 'the known values';
  return values.length > LISTED_AT_MOST
    ? `the ${values.length} known values`
    : values.map((value) => JSON.stringify(value)).join(', ');
}
