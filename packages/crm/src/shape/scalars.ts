import { invalidType, issue, outOfRange, tooLong, tooShort } from './issues.ts';
import type { Shape } from './shape.ts';

/** An integer. JSON numbers with a fraction are refused, as are strings of digits. */
export function int(limits: { readonly min?: number; readonly max?: number } = {}): Shape<number> {
  const min = limits.min ?? Number.MIN_SAFE_INTEGER;
  const max = limits.max ?? Number.MAX_SAFE_INTEGER;
  return {
    check: (value, path, report) => {
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) report(invalidType(path, 'int'));
      else if (value < min || value > max) report(outOfRange(path, min, max));
    },
    schema: {
      type: 'integer',
      ...(limits.min === undefined ? {} : { minimum: min }),
      ...(limits.max === undefined ? {} : { maximum: max }),
    },
  };
}

/** A reference to a row by id. Kommo reports a wrong type together with `NotSupportedChoice`. */
export function ref(): Shape<number> {
  return {
    check: (value, path, report) => {
      if (typeof value === 'number' && Number.isSafeInteger(value)) return;
      report(invalidType(path, 'int'));
      report(issue('NotSupportedChoice', path));
    },
    schema: { type: 'integer' },
  };
}

/** Any finite number: prices and quantities. `name` is what the refusal calls it. */
export function number(name: 'int' | 'numeric' = 'numeric'): Shape<number> {
  return {
    check: (value, path, report) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) report(invalidType(path, name));
    },
    schema: { type: 'number' },
  };
}

/** Unix seconds. Dates beyond 2^31 are right. */
export const timestamp = (): Shape<number> => int({ min: -62_135_596_800, max: 253_402_300_799 });

export function bool(): Shape<boolean> {
  return {
    check: (value, path, report) => {
      if (typeof value !== 'boolean') report(invalidType(path, 'bool'));
    },
    schema: { type: 'boolean' },
  };
}

export interface StringLimits {
  readonly min?: number;
  readonly max?: number;
  /** Blank texts are refused with `NotBlank`. */
  readonly filled?: boolean;
  readonly pattern?: RegExp;
}

export function string(limits: StringLimits = {}): Shape<string> {
  const { min, max, filled, pattern } = limits;
  return {
    check: (value, path, report) => {
      if (typeof value !== 'string') report(invalidType(path, 'string'));
      else if (filled && value.trim() === '') report(issue('NotBlank', path));
      else if (max !== undefined && value.length > max) report(tooLong(path, max));
      else if (min !== undefined && value.length < min) report(tooShort(path, min));
      else if (pattern && !pattern.test(value)) report(issue('InvalidFormat', path));
    },
    schema: {
      type: 'string',
      ...(max === undefined ? {} : { maxLength: max }),
      ...(min === undefined ? (filled ? { minLength: 1 } : {}) : { minLength: min }),
      ...(pattern ? { pattern: pattern.source } : {}),
    },
  };
}

/** One of a closed list of texts. */
export function choice<const C extends readonly string[]>(choices: C): Shape<C[number]> {
  return {
    check: (value, path, report) => {
      if (typeof value !== 'string') report(invalidType(path, 'string'));
      else if (!choices.includes(value)) report(issue('NotSupportedChoice', path));
    },
    schema: { type: 'string', enum: [...choices] },
  };
}

export function url(): Shape<string> {
  return {
    check: (value, path, report) => {
      if (typeof value !== 'string') report(invalidType(path, 'string'));
      else if (!/^https?:/i.test(value) || !URL.canParse(value)) report(issue('InvalidUrl', path));
    },
    schema: { type: 'string', format: 'uri' },
  };
}

/** Anything JSON: settings of widgets, scripts of bots. */
export const anything = (): Shape<unknown> => ({ check: () => {}, schema: {} });
