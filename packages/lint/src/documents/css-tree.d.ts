// css-tree publishes its parts as entries of their own; its types only know the whole, which loads every CSS grammar.
declare module 'css-tree/parser' {
  import type { CssNode, ParseOptions } from 'css-tree';
  export default function parse(text: string, options?: ParseOptions): CssNode;
}

declare module 'css-tree/walker' {
  import type { CssNode, EnterOrLeaveFn, WalkOptions } from 'css-tree';
  export default function walk(ast: CssNode, options: EnterOrLeaveFn | WalkOptions): void;
}
