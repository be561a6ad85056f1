import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { declaredNames } from '../declared.ts';

/** Writing to these is how they are used. */
const OF_THE_PAGE = new Set([
  ...[
    'location',
    'name',
    'status',
    'onerror',
    'onload',
    'onbeforeunload',
    'onunload',
    'onresize',
    'onscroll',
  ],
  ...['onmessage', 'onhashchange', 'onpopstate', 'onunhandledrejection', 'module', 'exports'],
]);

export default defineRule({
  code: 'script/no-implicit-global',
  title: 'Every variable that is written is declared',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Declare it with var, let or const.',
  sourceStyle: true,
  script({ report }, script) {
    const seen = new Set<string>();
    const check = (target: AnyNode) => {
      if (target.type !== 'Identifier' || seen.has(target.name)) return;
      if (declaredNames(script).has(target.name) || OF_THE_PAGE.has(target.name)) return;
      seen.add(target.name);
      report({
        ...script.place(target),
        message: `“${target.name}” is declared nowhere: it becomes a global of the whole page.`,
      });
    };
    return {
      AssignmentExpression: (node) => check(node.left),
      UpdateExpression: (node) => check(node.argument),
      ForInStatement: (node) => check(node.left),
      ForOfStatement: (node) => check(node.left),
    };
  },
});
