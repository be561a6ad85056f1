import type { AnyNode, CallExpression } from 'acorn';
import { calleeName } from './functions.ts';
import { literalsOf, stringOf } from './names.ts';

/** Whether a call clicks something: `.click()`, `.trigger('click')`. */
export function isClick(node: CallExpression): boolean {
  const name = calleeName(node.callee);
  if (/\.click$/.test(name)) return node.arguments.length === 0;
  return /\.(trigger|triggerHandler)$/.test(name) && stringOf(node.arguments[0]) === 'click';
}

/** The pieces of selector in the chain of calls that a call ends: `$('.a').find('.b').click()`. */
export function selectorOf(node: CallExpression): string[] {
  const found: string[] = [];
  let at: AnyNode | undefined = node.callee;
  while (at) {
    if (at.type === 'MemberExpression') at = at.object;
    else if (at.type === 'CallExpression') {
      found.push(...at.arguments.flatMap((argument) => literalsOf(argument)));
      at = at.callee;
    } else at = undefined;
  }
  return found;
}
