import type { AnyNode } from 'acorn';
import { defineRule } from '../../../model/rule.ts';
import { pathOf } from '../names.ts';

export default defineRule({
  code: 'script/no-jquery-swap',
  title: 'The page’s jQuery stays the page’s',
  severity: { private: 'warning', public: 'error' },
  hint: 'Take jQuery from define and leave the globals alone.',
  script({ report }, script) {
    const say = (node: AnyNode) =>
      report({
        ...script.place(node),
        message: 'Another jQuery under the same name breaks the page and every other widget.',
      });
    return {
      AssignmentExpression(node) {
        const { left } = node;
        if (left.type === 'MemberExpression' && /^(\$|jQuery)$/.test(pathOf(left) ?? '')) say(left);
      },
      CallExpression(node) {
        if (/^(\$|jQuery)\.noConflict$/.test(pathOf(node.callee) ?? '')) say(node);
      },
    };
  },
});
