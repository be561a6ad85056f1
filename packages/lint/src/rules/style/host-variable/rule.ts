import { defineRule } from '../../../model/rule.ts';

export default defineRule({
  code: 'style/host-variable',
  title: 'Variables of the page are read, not set',
  severity: { private: 'warning', public: 'error' },
  hint: 'Set a variable of your own, with the widget’s prefix.',
  style({ report }, style) {
    return {
      Declaration(node) {
        if (!/^--(palette|crm-ui-kit|color|font|shadow|radius)-/.test(node.property)) return;
        report({
          ...style.place(node),
          message: `“${node.property}” is the page’s: everything that uses it changes too.`,
        });
      },
    };
  },
});
