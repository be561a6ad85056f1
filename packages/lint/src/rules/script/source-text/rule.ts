import { defineRule } from '../../../model/rule.ts';
import { calleeName } from '../functions.ts';
import { stringOf } from '../names.ts';

export default defineRule({
  code: 'script/source-text',
  title: 'A source other than sms has a caption',
  severity: { private: 'warning', public: 'warning' },
  hint: 'Give the caption as the third argument.',
  words: ['add_source'],
  script({ report }, script) {
    return {
      CallExpression(node) {
        const type = /\.add_source$/.test(calleeName(node.callee)) ? stringOf(node.arguments[0]) : undefined;
        if (!type || !/^(email|chat|custom)$/.test(type) || node.arguments.length > 2) return;
        report({
          ...script.place(node),
          message: `A source of type “${type}” without a caption has no name in the menu.`,
        });
      },
    };
  },
});
