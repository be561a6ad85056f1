import { isRecord } from '../../shape/index.ts';
import { compare } from '../compare.ts';
import { matchOf } from '../pattern.ts';
import { instructions } from '../run.ts';
import type { Handler } from './handler.ts';

/** Checks values by kind; the result is done when they hold, and `{{last_validation_result}}` remembers. */
export const validations: Handler = (run, params) => {
  const list = (Array.isArray(params.conditions) ? params.conditions : []).filter(isRecord);
  const met = params.logic === 'or' ? list.some(holds) : list.every(holds);
  run.context.lastValidation = met;
  run.say('validations', met ? 'passed' : 'failed');
  return met ? { next: instructions(params.result) } : undefined;
};

function holds(item: Record<string, unknown>): boolean {
  const value = String(item.client_value ?? '');
  const wanted = String(item.condition_value ?? '');
  switch (item.type) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
    case 'phone':
      return value.replace(/\D/g, '').length >= 7;
    case 'regex':
      return matchOf(value, wanted) !== undefined;
    case 'range_numbers':
      return compare(value, 'in_range', wanted);
    default:
      return compare(value, String(item.operation ?? '='), wanted);
  }
}
