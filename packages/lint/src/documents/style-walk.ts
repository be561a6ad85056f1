/// <reference path="./css-tree.d.ts" />
import type { CssNode, StyleSheet, WalkContext } from 'css-tree';
import walk from 'css-tree/walker';

type NodeType = CssNode['type'];
type Handler<T extends NodeType> = (
  node: Extract<CssNode, { type: T }>,
  /** The rule, at-rule, selector, declaration … around the node. */
  around: WalkContext,
) => void;

/** Called on the way down. */
export type StyleVisitor = { readonly [T in NodeType]?: Handler<T> };

/** Walks a style sheet once for all visitors. */
export function walkStyle(sheet: StyleSheet, visitors: readonly StyleVisitor[]): void {
  walk(sheet, {
    enter(this: WalkContext, node: CssNode) {
      for (const visitor of visitors) {
        const handler = visitor[node.type] as ((node: CssNode, around: WalkContext) => void) | undefined;
        handler?.(node, this);
      }
    },
  });
}
