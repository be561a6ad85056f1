import { instructions } from '../run.ts';
import { type Term, termOf, termsHold } from '../terms.ts';
import type { Handler } from './handler.ts';

/** One condition; its result is done when it holds. */
export const condition: Handler = (run, params) =>
  decide(run, 'condition', 'and', [termOf(params)], params.result);

/** Several conditions by `and` or `or`, as widgets write them. */
export const conditions: Handler = (run, params) => {
  const list = Array.isArray(params.conditions) ? params.conditions.map(termOf) : [];
  return decide(run, 'conditions', params.logic === 'or' ? 'or' : 'and', list, params.result);
};

function decide(
  run: Parameters<Handler>[0],
  name: string,
  logic: 'and' | 'or',
  terms: readonly Term[],
  result: unknown,
): ReturnType<Handler> {
  const met = termsHold(logic, terms);
  const text = terms
    .map(({ term1, operation, term2 }) => `“${term1}” ${operation} “${term2}”`)
    .join(` ${logic} `);
  run.say(name, `${text}: ${met ? 'yes' : 'no'}`);
  return met ? { next: instructions(result) } : undefined;
}
