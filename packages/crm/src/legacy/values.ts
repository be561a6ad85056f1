import { isRecord } from '../shape/index.ts';

/** Reading what old clients send: JSON or forms, where every number may be a text. */
export type Raw = Readonly<Record<string, unknown>>;

export function asInt(value: unknown): number | undefined {
  if (typeof value === 'number') return Math.trunc(value);
  return typeof value === 'string' && /^\s*-?\d+/.test(value) ? Number.parseInt(value, 10) : undefined;
}

export function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && value !== '' ? number : undefined;
}

export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

export const asBool = (value: unknown): boolean | undefined =>
  value === undefined || value === null || value === ''
    ? undefined
    : value === true || value === 1 || value === '1' || value === 'true' || value === 'Y';

/** Elements of a list, or of an object whose keys are indices; a single value counts as one. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  return isRecord(value) ? Object.values(value) : [value];
}

/** Objects of a list; a single object counts as one where its keys are no indices. */
export function asRecords(value: unknown): readonly Raw[] {
  if (isRecord(value) && !Object.keys(value).every((key) => /^\d+$/.test(key))) return [value];
  return asList(value).filter(isRecord);
}

export const asIds = (value: unknown): readonly number[] =>
  asList(value).flatMap((one) => {
    const id = asInt(one);
    return id === undefined ? [] : [id];
  });

/** The value of the first key that is there: the same thing had other names in other versions. */
export const first = (raw: Raw, ...keys: readonly string[]): unknown =>
  keys.map((key) => raw[key]).find((value) => value !== undefined && value !== null && value !== '');

/** A moment: Unix seconds, in digits, or as text. */
export function asTime(value: unknown): number | undefined {
  const seconds = asInt(value);
  if (seconds !== undefined && !/^\s*\d{4}-\d/.test(String(value))) return seconds > 0 ? seconds : undefined;
  const parsed = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : Math.floor(parsed / 1000);
}

/** Without the keys that hold nothing. */
export const known = <T extends object>(members: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
