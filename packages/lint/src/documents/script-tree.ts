import type { AnyNode, Program } from 'acorn';
import { base } from 'acorn-walk';

/**
 * The nodes of a script in the order in which a walk comes upon them. Everything that rules ask of a script runs over
 * these two lists: a descent into the tree of a bundle costs more than all that is done on the way.
 */
export interface ScriptTree {
  readonly nodes: readonly AnyNode[];
  /** How many nodes each one is inside of. */
  readonly depths: readonly number[];
}

/** No code that somebody wrote, or that a bundler made of it, nests so deep. */
const MAX_DEPTH = 1_500;

export type Step = (node: AnyNode, state: undefined, role?: string) => void;

/** By type or role: calls the step for each child of a node. */
export const CHILDREN = base as Readonly<
  Record<string, (node: AnyNode, state: undefined, step: Step) => void>
>;

/** Lists the nodes of a program; undefined where they nest deeper than any real code does, and than the stack bears. */
export function listNodes(program: Program): ScriptTree | undefined {
  const nodes: AnyNode[] = [];
  const depths: number[] = [];
  let depth = 0;
  let tooDeep = false;
  let parent: AnyNode | undefined;
  const step: Step = (node, state, role) => {
    // Two roles say nothing but the type, and the library would only come back with it.
    const plain = role === undefined || role === 'Expression' || role === 'Statement';
    const descend = CHILDREN[plain ? node.type : role];
    // The library visits some nodes twice, first under a name for their role ("Pattern").
    if (node === parent) {
      descend?.(node, state, step);
      return;
    }
    nodes.push(node);
    depths.push(depth);
    if (depth >= MAX_DEPTH) tooDeep = true;
    if (tooDeep) return;
    const outer = parent;
    parent = node;
    depth++;
    descend?.(node, state, step);
    depth--;
    parent = outer;
  };
  step(program as AnyNode, undefined);
  return tooDeep ? undefined : { nodes, depths };
}
