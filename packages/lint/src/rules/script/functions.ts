import type { AnyNode, ArrowFunctionExpression, FunctionDeclaration, FunctionExpression } from 'acorn';
import { CHILDREN, type Step } from '../../documents/script-tree.ts';
import { pathOf, remembered } from './names.ts';

export type AnyFunction = FunctionExpression | ArrowFunctionExpression | FunctionDeclaration;

export const isFunction = (node: AnyNode | null | undefined): node is AnyFunction =>
  node?.type === 'FunctionExpression' ||
  node?.type === 'ArrowFunctionExpression' ||
  node?.type === 'FunctionDeclaration';

/** Whether a function can give back something other than undefined. Functions inside of it give back to themselves. */
export function returnsValue(fn: AnyFunction): boolean {
  if (fn.body.type !== 'BlockStatement') return true;
  let found = false;
  const step: Step = (node, state, role) => {
    if (node.type === 'ReturnStatement' && node.argument) found = true;
    const isStatement = role === undefined || role === 'Statement';
    if (!found && isStatement && !isFunction(node)) CHILDREN[node.type]?.(node, state, step);
  };
  step(fn.body, undefined);
  return found;
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
export const calleeName = remembered((callee: AnyNode): string => {
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && !callee.computed) {
    return pathOf(callee) ?? `.${callee.property.name}`;
  }
  return pathOf(callee) ?? '';
});
