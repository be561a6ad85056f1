import type { AnyNode, Program } from 'acorn';
import { base } from 'acorn-walk';

type NodeType = AnyNode['type'];
type Handler<T extends NodeType> = (
  node: Extract<AnyNode, { type: T }>,
  /** From the program down to the parent. */
  ancestors: readonly AnyNode[],
) => void;

/** Called on the way down, `X:exit` on the way up. */
export type ScriptVisitor = { readonly [T in NodeType]?: Handler<T> } & {
  readonly [T in NodeType as `${T}:exit`]?: Handler<T>;
};

type AnyHandler = (node: AnyNode, ancestors: readonly AnyNode[]) => void;
type Step = (node: AnyNode, state: undefined, override?: string) => void;

interface Handlers {
  readonly enter: readonly AnyHandler[];
  readonly exit: readonly AnyHandler[];
}

const NONE: Handlers = { enter: [], exit: [] };

/** Walks a script once for all visitors. This is the inner loop of the linter: nothing is made anew per node. */
export function walkScript(program: Program, visitors: readonly ScriptVisitor[]): void {
  const handlers = byType(visitors);
  const stack: AnyNode[] = [];
  const children = base as Record<string, (node: AnyNode, state: undefined, step: Step) => void>;
  const step: Step = (node, state, override) => {
    const descend = children[override ?? node.type];
    // The library visits some nodes twice, first under a name for their role ("Pattern").
    if (stack[stack.length - 1] === node) {
      descend?.(node, state, step);
      return;
    }
    const { enter, exit } = handlers.get(node.type) ?? NONE;
    for (let index = 0; index < enter.length; index++) enter[index]?.(node, stack);
    stack.push(node);
    descend?.(node, state, step);
    stack.pop();
    for (let index = 0; index < exit.length; index++) exit[index]?.(node, stack);
  };
  step(program as AnyNode, undefined);
}

function byType(visitors: readonly ScriptVisitor[]): Map<string, Handlers> {
  const handlers = new Map<string, { enter: AnyHandler[]; exit: AnyHandler[] }>();
  for (const visitor of visitors) {
    for (const [key, handler] of Object.entries(visitor)) {
      const [type = '', exit] = key.split(':');
      const list = handlers.get(type) ?? { enter: [], exit: [] };
      (exit ? list.exit : list.enter).push(handler as AnyHandler);
      handlers.set(type, list);
    }
  }
  return handlers;
}
