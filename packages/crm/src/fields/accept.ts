import { at, type Issue, invalidType, isRecord, issue, tooLong } from '../shape/index.ts';
import type { Field, FieldEnum } from './definition.ts';
import { ADDRESS_LABELS, fieldType, MOST_CHAINED } from './types.ts';

/** A value that is ready to be stored. */
export interface Ready {
  readonly position: number;
  readonly value: string | number | null;
  readonly enumId: number | null;
}

type Accepted = { readonly ready: Ready } | { readonly issue: Issue } | undefined;

const KEYS = ['value', 'enum_id', 'enum_code', 'catalog_id', 'catalog_element_id', 'enum', 'subtype'];

/**
 * Turns the values that a client gives for one field into stored ones, or says what is wrong with them. Nothing is
 * kept of blank values, so an empty list clears the field.
 */
export function acceptValues(
  field: Field,
  given: readonly unknown[],
  path: string,
): { ready: Ready[]; issues: Issue[] } {
  const ready: Ready[] = [];
  const issues: Issue[] = [];
  const type = fieldType(field.type);
  const most = type.storage === 'chain' ? MOST_CHAINED : type.isMultiple ? Number.POSITIVE_INFINITY : 1;
  for (const [index, value] of given.entries()) {
    if (index >= most) break;
    const result = acceptOne(field, value, at(path, index), index);
    if (result === undefined) continue;
    if ('issue' in result) issues.push(result.issue);
    else ready.push(result.ready);
  }
  return { ready, issues };
}

function acceptOne(field: Field, given: unknown, path: string, position: number): Accepted {
  if (!isRecord(given)) return { issue: invalidType(path, 'object') };
  const unknown = Object.keys(given).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return { issue: issue('FieldNotExpected', at(path, unknown)) };
  const type = fieldType(field.type);
  const hasOptions = type.storage === 'option' || type.storage === 'labelled' || type.storage === 'address';
  const misplaced = hasOptions ? undefined : ['enum_id', 'enum_code'].find((key) => given[key] != null);
  if (misplaced !== undefined) return { issue: issue('FieldNotExpected', at(path, misplaced)) };
  const place = at(path, 'value');
  switch (type.storage) {
    case 'option':
      return option(field, given, path, position);
    case 'labelled':
      return labelled(field, given, path, position);
    case 'address':
      return address(given, path);
    case 'chain':
      return chain(given, path, position);
    case 'compound':
      return compound(field, given.value, place, position);
    case 'truth':
      return truth(given.value, place, position);
    case 'time':
      return time(given.value, place, position);
    case 'decimal':
      return decimal(given.value, place, position);
    default:
      return plain(given.value, place, position, type.max);
  }
}

const keep = (position: number, value: string | number | null, enumId: number | null = null): Accepted => ({
  ready: { position, value, enumId },
});

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

function plain(value: unknown, path: string, position: number, max = 65_535): Accepted {
  if (isBlank(value)) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return { issue: invalidType(path, 'string') };
  const text = String(value);
  return text.length > max ? { issue: tooLong(path, max) } : keep(position, text);
}

function decimal(value: unknown, path: string, position: number): Accepted {
  if (isBlank(value)) return undefined;
  const text =
    typeof value === 'number' || typeof value === 'string' ? String(value).trim().replace(',', '.') : '';
  return text !== '' && Number.isFinite(Number(text))
    ? keep(position, text)
    : { issue: invalidType(path, 'numeric') };
}

function truth(value: unknown, path: string, position: number): Accepted {
  if (isBlank(value)) return undefined;
  if (value === true || value === 1 || value === '1' || value === 'true') return keep(position, 1);
  if (value === false || value === 0 || value === '0' || value === 'false') return keep(position, 0);
  return { issue: invalidType(path, 'bool') };
}

/** Unix seconds, as a number or in digits, or a date as RFC 3339 writes it. */
function time(value: unknown, path: string, position: number): Accepted {
  if (isBlank(value)) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return keep(position, value);
  if (typeof value !== 'string') return { issue: invalidType(path, 'int') };
  const seconds = /^-?\d+$/.test(value) ? Number(value) : Math.floor(Date.parse(value) / 1000);
  return Number.isSafeInteger(seconds) ? keep(position, seconds) : { issue: issue('InvalidFormat', path) };
}

function option(field: Field, given: Record<string, unknown>, path: string, position: number): Accepted {
  const found = chosen(field, given);
  if (found === 'none') {
    if (isBlank(given.value)) return undefined;
    const match = field.enums.find((candidate) => candidate.value === String(given.value));
    return match ? keep(position, null, match.id) : { issue: issue('NotSupportedChoice', at(path, 'value')) };
  }
  return 'wrong' in found
    ? { issue: issue('NotSupportedChoice', at(path, found.wrong)) }
    : keep(position, null, found.id);
}

function labelled(field: Field, given: Record<string, unknown>, path: string, position: number): Accepted {
  const found = chosen(field, given);
  if (found !== 'none' && 'wrong' in found)
    return { issue: issue('NotSupportedChoice', at(path, found.wrong)) };
  const text = plain(given.value, at(path, 'value'), position, fieldType(field.type).max);
  if (!text || 'issue' in text) return text;
  const label =
    found === 'none' ? (field.enums.find((candidate) => candidate.code === 'WORK') ?? field.enums[0]) : found;
  return keep(position, text.ready.value, label?.id ?? null);
}

/** The option that an id or a code names; `none` when neither is given. */
function chosen(
  field: Field,
  given: Record<string, unknown>,
): FieldEnum | { readonly wrong: string } | 'none' {
  if (given.enum_id != null) {
    return field.enums.find((candidate) => candidate.id === Number(given.enum_id)) ?? { wrong: 'enum_id' };
  }
  if (given.enum_code != null) {
    return (
      field.enums.find((candidate) => candidate.code === String(given.enum_code)) ?? { wrong: 'enum_code' }
    );
  }
  return 'none';
}

function address(given: Record<string, unknown>, path: string): Accepted {
  const byCode = (ADDRESS_LABELS as readonly unknown[]).indexOf(given.enum_code) + 1;
  const label = given.enum_id == null ? byCode : Number(given.enum_id);
  if (!(label >= 1 && label <= ADDRESS_LABELS.length)) {
    return { issue: issue('NotSupportedChoice', at(path, given.enum_id == null ? 'enum_code' : 'enum_id')) };
  }
  return plain(given.value, at(path, 'value'), label, 256);
}

function chain(given: Record<string, unknown>, path: string, position: number): Accepted {
  for (const key of ['catalog_id', 'catalog_element_id']) {
    if (given[key] === undefined) return { issue: issue('FieldMissing', at(path, key)) };
    if (!Number.isSafeInteger(given[key])) return { issue: invalidType(at(path, key), 'int') };
  }
  const { catalog_id, catalog_element_id } = given;
  return keep(position, JSON.stringify({ catalog_id, catalog_element_id }));
}

function compound(field: Field, value: unknown, path: string, position: number): Accepted {
  if (isBlank(value)) return undefined;
  if (!isRecord(value)) return { issue: invalidType(path, 'object') };
  const { required = [], keys } = fieldType(field.type);
  const missing = required.find((key) => isBlank(value[key]));
  if (missing !== undefined) return { issue: issue('FieldMissing', at(path, missing)) };
  const foreign = keys && Object.keys(value).find((key) => !keys.includes(key) && value[key] !== null);
  if (foreign !== undefined) return { issue: issue('FieldNotExpected', at(path, foreign)) };
  return keep(position, JSON.stringify(value));
}
