import { isRecord } from '../../shape/index.ts';
import { compare } from '../compare.ts';
import { instructions } from '../run.ts';
import type { Handler } from './handler.ts';

interface Term {
  readonly term1: string;
  readonly term2: string;
  readonly operation: string;
}

const termOf = (value: unknown): Term => {
  const { term1, term2, operation } = isRecord(value) ? value : {};
  return { term1: String(term1 ?? ''), term2: String(term2 ?? ''), operation: String(operation ?? '=') };
};

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
  const holds = ({ term1, operation, term2 }: Term) => compare(term1, operation, term2);
  const met = terms.length > 0 && (logic === 'or' ? terms.some(holds) : terms.every(holds));
  const text = terms
    .map(({ term1, operation, term2 }) => `“${term1}” ${operation} “${term2}”`)
    .join(` ${logic} `);
  run.say(name, `${text}: ${met ? 'yes' : 'no'}`);
  return met ? { next: instructions(result) } : undefined;
}
