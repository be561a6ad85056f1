import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { calleeName, isFunction } from '../functions.ts';
import { pathOf } from '../names.ts';

export default defineRule({
  code: 'script/no-console',
  title: 'Nothing is logged but by console.debug',
  severity: { private: 'notice', public: 'error' },
  hint: 'Use console.debug, or take the line out.',
  fixable: true,
  sourceStyle: true,
  words: ['console'],
  script({ report }, script) {
    return {
      CallExpression(node, ancestors) {
        const { callee } = node;
        const method = /^console\.(\w+)$/.exec(pathOf(callee) ?? '')?.[1];
        if (!method || method === 'debug' || (method === 'trace' && isInCatch(ancestors))) return;
        if (callee.type !== 'MemberExpression') return;
        const { property } = callee;
        const simple = ['log', 'info', 'warn', 'error'].includes(method) && property.type === 'Identifier';
        report({
          ...script.place(callee),
          message: `console.${method} writes into the console of every user.`,
          fix: simple
            ? () => [
                {
                  kind: 'edit',
                  file: script.path,
                  edits: [{ start: property.start, end: property.end, text: 'debug' }],
                },
              ]
            : undefined,
        });
      },
    };
  },
});

/** In a catch block, or in a function given to `.catch`, `.fail` or as an error callback. */
function isInCatch(ancestors: readonly AnyNode[]): boolean {
  return ancestors.some((node, index) => {
    if (node.type === 'CatchClause') return true;
    const parent = ancestors[index - 1];
    return (
      isFunction(node) &&
      parent?.type === 'CallExpression' &&
      /\.(catch|fail)$/.test(calleeName(parent.callee))
    );
  });
}
