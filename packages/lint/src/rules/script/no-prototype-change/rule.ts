import { defineRule } from '../../../model/rule.ts';
import { pathOf } from '../names.ts';

export default defineRule({
  code: 'script/no-prototype-change',
  title: 'Built-in prototypes are left as they are',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Write a function of your own.',
  sourceStyle: true,
  words: ['prototype'],
  script({ report }, script) {
    return {
      AssignmentExpression(node) {
        const [, name] =
          /^(Array|Object|String|Number|Date|Function|Promise)\.prototype\.\w+$/.exec(
            pathOf(node.left) ?? '',
          ) ?? [];
        if (name)
          report({
            ...script.place(node.left),
            message: `A method added to every ${name} is seen by the page and by all widgets.`,
          });
      },
    };
  },
});
