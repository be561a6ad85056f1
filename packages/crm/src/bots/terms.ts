import type { Unit } from '../core/unit.ts';
import { isRecord } from '../shape/index.ts';
import { compare } from './compare.ts';
import { fill } from './placeholders.ts';
import { freshContext, type Subject } from './run.ts';

/** One comparison, as scripts of bots write it. */
export interface Term {
  readonly term1: string;
  readonly term2: string;
  readonly operation: string;
}

export const termOf = (value: unknown): Term => {
  const { term1, term2, operation } = isRecord(value) ? value : {};
  return { term1: String(term1 ?? ''), term2: String(term2 ?? ''), operation: String(operation ?? '=') };
};

/** Whether all terms hold, or any of them. No terms at all never hold. */
export function termsHold(logic: 'and' | 'or', terms: readonly Term[]): boolean {
  const holds = ({ term1, operation, term2 }: Term) => compare(term1, operation, term2);
  return terms.length > 0 && (logic === 'or' ? terms.some(holds) : terms.every(holds));
}

/** The same terms with the placeholders of an entity filled (`{{lead.price}}`), outside of any bot's run. */
export function filledTerms(unit: Unit, subject: Subject, terms: readonly unknown[]): readonly Term[] {
  const run = { unit, id: 0, botId: 0, subject, context: freshContext(), log: [] };
  return terms.map((term) => termOf(fill({ ...run, state: 'running', say: () => {} }, term)));
}
