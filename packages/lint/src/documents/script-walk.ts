import type { AnyNode } from 'acorn';
import type { ScriptTree } from './script-tree.ts';

type NodeType = AnyNode['type'];
type Handler<T extends NodeType> = (
  node: Extract<AnyNode, { type: T }>,
  /** From the program down to the parent. */
  ancestors: readonly AnyNode[],
) => void;

/** Called on the way down; `Program:exit` when everything was seen. */
export type ScriptVisitor = { readonly [T in NodeType]?: Handler<T> } & {
  readonly 'Program:exit'?: () => void;
};

type AnyHandler = (node: AnyNode, ancestors: readonly AnyNode[]) => void;

/** Walks a script once for all visitors. This is the inner loop of the linter: nothing is made anew per node. */
export function walkScript({ nodes, depths }: ScriptTree, visitors: readonly ScriptVisitor[]): void {
  const handlers = byType(visitors);
  const ancestors: AnyNode[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as AnyNode;
    while (ancestors.length > (depths[at] as number)) ancestors.pop();
    const called = handlers.get(node.type);
    if (called) for (let index = 0; index < called.length; index++) called[index]?.(node, ancestors);
    ancestors.push(node);
  }
  for (const visitor of visitors) visitor['Program:exit']?.();
}

function byType(visitors: readonly ScriptVisitor[]): Map<string, AnyHandler[]> {
  const handlers = new Map<string, AnyHandler[]>();
  for (const visitor of visitors) {
    for (const [type, handler] of Object.entries(visitor)) {
      const list = handlers.get(type) ?? [];
      list.push(handler as AnyHandler);
      handlers.set(type, list);
    }
  }
  return handlers;
}
