import { isRecord } from '../../shape/index.ts';
import { compare } from '../compare.ts';
import { instructions } from '../run.ts';
import type { Handler } from './handler.ts';

/** Longer patterns and values are not tried: a script must not stop the CRM. */
const LONGEST = 200;

/** Checks values by kind; the result is done when they hold, and `{{last_validation_result}}` remembers. */
export const validations: Handler = (run, params) => {
  const list = (Array.isArray(params.conditions) ? params.conditions : []).filter(isRecord);
  const met = params.logic === 'or' ? list.some(holds) : list.every(holds);
  run.context.lastValidation = met;
  run.say('validations', met ? 'passed' : 'failed');
  return met ? { next: instructions(params.result) } : undefined;
};

function holds(item: Record<string, unknown>): boolean {
  const value = String(item.client_value ?? '').slice(0, LONGEST);
  const wanted = String(item.condition_value ?? '');
  switch (item.type) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
    case 'phone':
      return value.replace(/\D/g, '').length >= 7;
    case 'regex':
      return matches(value, wanted);
    case 'range_numbers':
      return compare(value, 'in_range', wanted);
    default:
      return compare(value, String(item.operation ?? '='), wanted);
  }
}

function matches(value: string, pattern: string): boolean {
  const [, body = pattern, flags = ''] = /^\/(.*)\/([imsu]*)$/s.exec(pattern) ?? [];
  if (body.length > LONGEST) return false;
  try {
    return new RegExp(body, flags).test(value);
  } catch {
    return false;
  }
}
