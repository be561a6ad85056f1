import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'script/no-switcher-classes',
  title: 'The state of a switcher is read from its checkbox',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Read the checkbox: $(…).find("input").prop("checked").',
  sourceStyle: true,
  words: ['switcher__'],
  script({ report }, script) {
    return {
      Literal(node) {
        const match = typeof node.value === 'string' && /switcher__(on|off)\b/.exec(node.value);
        if (match)
          report({
            ...script.place(node),
            message: `The class “${match[0]}” is deprecated and may be gone.`,
          });
      },
    };
  },
});
