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

/** Walks a script once for all visitors. */
export function walkScript(program: Program, visitors: readonly ScriptVisitor[]): void {
  const handlers = byType(visitors);
  const stack: AnyNode[] = [];
  const children = base as Record<string, (node: AnyNode, state: undefined, step: Step) => void>;
  const step: Step = (node, state, override) => {
    const descend = children[override ?? node.type];
    // The library visits some nodes twice, first under a name for their role ("Pattern").
    if (stack.at(-1) === node) {
      descend?.(node, state, step);
      return;
    }
    for (const handle of handlers.get(node.type) ?? []) handle(node, stack);
    stack.push(node);
    descend?.(node, state, step);
    stack.pop();
    for (const handle of handlers.get(`${node.type}:exit`) ?? []) handle(node, stack);
  };
  step(program as AnyNode, undefined);
}

function byType(visitors: readonly ScriptVisitor[]): Map<string, AnyHandler[]> {
  const handlers = new Map<string, AnyHandler[]>();
  for (const visitor of visitors) {
    for (const [type, handler] of Object.entries(visitor)) {
      const list = handlers.get(type);
      if (list) list.push(handler as AnyHandler);
      else handlers.set(type, [handler as AnyHandler]);
    }
  }
  return handlers;
}
