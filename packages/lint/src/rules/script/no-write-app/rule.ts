import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { pathOf } from '../names.ts';

export default defineRule({
  code: 'script/no-write-app',
  title: 'Nothing is written to APP',
  severity: { private: 'warning', public: 'error' },
  hint: 'Keep your own state in your own variables.',
  words: ['APP', 'AMOCRM'],
  script({ report }, script) {
    const say = (node: AnyNode, name: string) =>
      report({
        ...script.place(node),
        message: `${name} belongs to the page: other widgets and the page itself read it.`,
      });
    const write = (target: AnyNode) => {
      const path = pathOf(target) ?? '';
      if (/^(APP|AMOCRM)(\.|$)/.test(path) && target.type === 'MemberExpression') say(target, path);
    };
    return {
      AssignmentExpression: (node) => write(node.left),
      UpdateExpression: (node) => write(node.argument),
      UnaryExpression(node) {
        if (node.operator === 'delete') write(node.argument);
      },
      CallExpression(node) {
        const constant = /^(APP|AMOCRM)\.constant$/.exec(pathOf(node.callee) ?? '');
        if (constant && node.arguments.length > 1) say(node, `${constant[0]}(…)`);
      },
    };
  },
});
