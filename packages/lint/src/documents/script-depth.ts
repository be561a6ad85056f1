import type { AnyNode, Program } from 'acorn';
import { base } from 'acorn-walk';

/** Twice the levels of syntax, because the library visits many nodes under two names. */
const MAX_STEPS = 3_000;

type Step = (node: AnyNode, depth: number, override?: string) => void;

/** Whether a tree is deeper than code that somebody wrote. Stops at the limit, so that it is safe itself. */
export function nestsTooDeep(program: Program): boolean {
  const children = base as Record<string, (node: AnyNode, depth: number, step: Step) => void>;
  let tooDeep = false;
  const step: Step = (node, depth, override) => {
    if (depth > MAX_STEPS) tooDeep = true;
    if (!tooDeep) children[override ?? node.type]?.(node, depth + 1, step);
  };
  step(program as AnyNode, 0);
  return tooDeep;
}
