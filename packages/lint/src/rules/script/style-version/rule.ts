import { defineRule } from '../../../model/rule.ts';
import { literalsOf } from '../names.ts';

export default defineRule({
  code: 'script/style-version',
  title: 'The style sheet is linked with the version of the widget',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Add “?v=” and self.get_version() to the address.',
  sourceStyle: true,
  words: ['style.css'],
  script({ report }, script) {
    return {
      BinaryExpression(node, ancestors) {
        if (node.operator !== '+' || ancestors.at(-1)?.type === 'BinaryExpression') return;
        const texts = literalsOf(node);
        const sheet = texts.find((text) => /style\.css/.test(text));
        if (!sheet || texts.some((text) => /style\.css\?|^\?/.test(text))) return;
        report({
          ...script.place(node),
          message: 'Without the version in its address, browsers keep showing the old style sheet.',
        });
      },
    };
  },
});
