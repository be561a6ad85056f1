import type {
  AnyNode,
  ArrowFunctionExpression,
  FunctionDeclaration,
  FunctionExpression,
  Program,
} from 'acorn';
import { walkScript } from '../../documents/script-walk.ts';
import { pathOf } from './names.ts';

export type AnyFunction = FunctionExpression | ArrowFunctionExpression | FunctionDeclaration;

export const isFunction = (node: AnyNode | null | undefined): node is AnyFunction =>
  node?.type === 'FunctionExpression' ||
  node?.type === 'ArrowFunctionExpression' ||
  node?.type === 'FunctionDeclaration';

/** Walks the body of a function, without the functions inside it. */
function ownNodes(fn: AnyFunction): AnyNode[] {
  const found: AnyNode[] = [];
  const see = (node: AnyNode, ancestors: readonly AnyNode[]) => {
    if (!ancestors.some((around) => around !== fn && isFunction(around))) found.push(node);
  };
  walkScript(fn as unknown as Program, [{ ReturnStatement: see, ThrowStatement: see }]);
  return found;
}

/** Whether a function can give back something other than undefined. */
export function returnsValue(fn: AnyFunction): boolean {
  if (fn.body.type !== 'BlockStatement') return true;
  return ownNodes(fn).some((node) => node.type === 'ReturnStatement' && node.argument);
}

const LOOPS = new Set([
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
]);
const ITERATORS = /(^|\.)(forEach|map|each|filter|reduce|flatMap|times)$/;

/** Whether code stands in a loop: for, while, or a function that an iterator calls for each item. */
export function isInLoop(ancestors: readonly AnyNode[]): boolean {
  for (let at = ancestors.length - 1; at >= 0; at--) {
    const node = ancestors[at];
    if (!node) break;
    if (LOOPS.has(node.type)) return true;
    if (!isFunction(node)) continue;
    const parent = ancestors[at - 1];
    const called = parent?.type === 'CallExpression' && parent.arguments.includes(node as FunctionExpression);
    return called && ITERATORS.test(calleeName(parent.callee));
  }
  return false;
}

/** The last names of a callee: also where what it is called on is computed, as in `$(x).on`. */
export function calleeName(callee: AnyNode): string {
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && !callee.computed) {
    return pathOf(callee) ?? `.${callee.property.name}`;
  }
  return pathOf(callee) ?? '';
}
