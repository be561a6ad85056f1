import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'style/root-variable',
  title: 'Variables on :root carry the widget’s prefix',
  severity: { private: 'notice', public: 'warning' },
  hint: 'Begin the variable with the widget’s code or prefix.',
  sourceStyle: true,
  style({ report }, style) {
    return {
      Declaration(node, around) {
        const rule = around.rule;
        if (!node.property.startsWith('--') || /^--\w[\w]*-[\w-]+$/.test(node.property)) return;
        if (!rule || !/^:root/.test(style.textOf(rule.prelude))) return;
        report({
          ...style.place(node),
          message: `“${node.property}” on :root is shared with the page and all widgets.`,
        });
      },
    };
  },
});
